/** What one card weighs in the package: R58. */
import { compileCard } from '../../../lib/dataset/compile/compile-card';
import type { Card } from '../../../lib/dataset/schema/card';
import { citationsOf, partiesOf } from '../../../lib/dataset/card-parts';
import type { Dataset } from '../dataset';
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
    if (!isComplete(card, dataset)) return;
    const bytes = Buffer.byteLength(JSON.stringify(compileCard(card, dataset)));
    if (bytes <= MAX_BUNDLE_BYTES) return;
    yield {
      path: ['id'],
      message: `the compiled card has ${bytes} bytes, at most ${MAX_BUNDLE_BYTES} are allowed`,
      remedy: 'move a dispute or a part of the timeline to a card of its own',
    };
  },
});

/** What is missing is reported by R02, R03 and R33. */
function isComplete(card: Card, dataset: Dataset): boolean {
  const cited = [...citationsOf(card)].map(({ value }) => dataset.work(value.work));
  const publishers = cited.flatMap((work) => [work?.publication ?? '', work?.publishedBy ?? []]);
  return (
    publishers.flat().every((id) => dataset.publication(id) !== undefined) &&
    [...partiesOf(card)].every(({ value }) => dataset.party(value) !== undefined)
  );
}
