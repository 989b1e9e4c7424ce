/** What one card weighs in the package: R58. */
import { bundleOf } from '../bundle-of';
import { cardRule } from '../rule';

/**
 * Bytes of one card with its works, parties and publications. A hover reads and
 * sends this much; 600 cards of it must still fit into 2 MB zipped.
 */
export const MAX_BUNDLE_BYTES = 40_000;

export const cardsFitTheirBudget = cardRule({
  id: 'R58',
  severity: 'error',
  title: `a compiled card has at most ${MAX_BUNDLE_BYTES} bytes`,
  *check(card, dataset) {
    const bundle = bundleOf(card, dataset);
    const bytes = bundle === null ? 0 : Buffer.byteLength(JSON.stringify(bundle));
    if (bytes <= MAX_BUNDLE_BYTES) return;
    yield {
      path: ['id'],
      message: `the compiled card has ${bytes} bytes, at most ${MAX_BUNDLE_BYTES} are allowed`,
      remedy: 'move a dispute or a part of the timeline to a card of its own',
    };
  },
});
