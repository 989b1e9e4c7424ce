/** What every preset leaves of every dispute, as Markdown. */
import type { EditedPreset } from '../../../lib/dataset/schema/presets';
import type { DisputeMeasures } from './measure-symmetry';

export function presetReport(
  disputes: readonly DisputeMeasures[],
  presets: readonly EditedPreset[],
): string {
  const sorted = disputes.toSorted((a, b) => a.card.localeCompare(b.card));
  return presets.map((preset) => presetSection(preset, sorted)).join('\n\n');
}

function presetSection(
  { label, keepsEverySide }: EditedPreset,
  disputes: readonly DisputeMeasures[],
): string {
  const losing = disputes.filter(({ positions }) =>
    positions.some(({ lostUnder }) => lostUnder.includes(label)),
  );
  const oneSided = losing.filter(({ oneSidedUnder }) => oneSidedUnder.includes(label));
  return [
    `## ${label}`,
    '',
    `${keepsEverySide ? 'Keeps every side. ' : ''}${losing.length} of ${disputes.length} disputes have a position without a shown source; ${oneSided.length} show one side only.`,
    ...(losing.length === 0 ? [] : ['']),
    ...losing.map((dispute) => {
      const lost = dispute.positions
        .filter(({ lostUnder }) => lostUnder.includes(label))
        .map((position) => position.label);
      const note = oneSided.includes(dispute) ? ' (one side left)' : '';
      return `- ${dispute.card}, ${dispute.question} ${lost.join('; ')}${note}`;
    }),
  ].join('\n');
}
