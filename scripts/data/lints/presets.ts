/** What the presets leave of every dispute: R59. */
import { viewCard } from '../../../lib/dataset/visibility/view-card';
import type { DisputeView } from '../../../lib/dataset/visibility/card-view';
import { bundleOf } from '../bundle-of';
import { cardRule } from '../rule';

export const presetsLeaveEverySide = cardRule({
  id: 'R59',
  severity: 'warning',
  title: 'presets leave every position with a source',
  *check(card, dataset) {
    const bundle = bundleOf(card, dataset);
    if (bundle === null) return;
    for (const { value: preset } of dataset.presets) {
      const view = viewCard(bundle, { filter: preset.hides, today: dataset.today });
      for (const [i, dispute] of view.disputes.entries()) {
        const loss = lossIn(dispute);
        if (loss === null) continue;
        yield {
          path: ['disputes', i, 'positions'],
          message: `preset "${preset.label}" hides every source of ${loss}`,
          remedy: 'add a source that the preset shows',
        };
      }
    }
  },
});

/** Which positions lose all claims; null when none does, or when all do and no side is favoured. */
function lossIn({ positions, isOneSided }: DisputeView): string | null {
  const gone = positions.filter(({ claims, hiddenClaims }) => hiddenClaims === claims.length);
  if (gone.length === 0 || gone.length === positions.length) return null;
  const labels = gone.map(({ label }) => `"${label}"`).join(', ');
  return isOneSided ? `${labels} and leaves one side` : labels;
}
