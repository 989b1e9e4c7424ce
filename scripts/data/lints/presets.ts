/** What the presets leave of every dispute: R59, and R60 where a preset promised to keep every side. */
import { viewCard } from '../../../lib/dataset/visibility/view-card';
import type { DisputeView } from '../../../lib/dataset/visibility/card-view';
import type { EditedPreset } from '../../../lib/dataset/schema/presets';
import type { Card } from '../../../lib/dataset/schema/card';
import { bundleOf } from '../bundle-of';
import type { Dataset, RecordFinding } from '../dataset';
import { cardRule } from '../rule';

export const presetsKeepTheirPromise = cardRule({
  id: 'R60',
  severity: 'error',
  title: 'a preset that keeps every side does',
  check: (card, dataset) => lossesUnder(card, dataset, ({ keepsEverySide }) => keepsEverySide),
});

export const presetsLeaveEverySide = cardRule({
  id: 'R59',
  severity: 'information',
  title: 'positions that lose all sources under other presets',
  check: (card, dataset) => lossesUnder(card, dataset, ({ keepsEverySide }) => !keepsEverySide),
});

function* lossesUnder(
  card: Card,
  dataset: Dataset,
  isMeant: (preset: EditedPreset) => boolean,
): Iterable<RecordFinding> {
  const bundle = bundleOf(card, dataset);
  if (bundle === null) return;
  for (const { value: preset } of dataset.presets) {
    if (!isMeant(preset)) continue;
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
}

/** Which positions lose all claims; null when none does, or when all do and no side is favoured. */
function lossIn({ positions, isOneSided }: DisputeView): string | null {
  const gone = positions.filter(({ claims, hiddenClaims }) => hiddenClaims === claims.length);
  if (gone.length === 0 || gone.length === positions.length) return null;
  const labels = gone.map(({ label }) => `"${label}"`).join(', ');
  return isOneSided ? `${labels} and leaves one side` : labels;
}
