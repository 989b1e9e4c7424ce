/** What the presets leave of every dispute: R59. */
import { isPublicationHidden } from '../../../lib/dataset/source-filter';
import type { SourceFilter } from '../../../lib/dataset/compiled';
import type { Position } from '../../../lib/dataset/schema/card';
import type { Dataset } from '../dataset';
import { disputeRule } from '../rule';

export const presetsLeaveEverySide = disputeRule({
  id: 'R59',
  severity: 'warning',
  title: 'presets leave every position with a source',
  *check({ positions }, dataset) {
    for (const { value: preset } of dataset.presets) {
      const gone = positions.filter((position) => isSilenced(position, preset.hides, dataset));
      // A preset that leaves nothing is even-handed; the reader sees that all is hidden.
      if (gone.length === 0 || gone.length === positions.length) continue;
      const labels = gone.map(({ label }) => `"${label}"`).join(', ');
      const oneSided = positions.length - gone.length === 1;
      yield {
        path: ['positions'],
        message: `preset "${preset.label}" hides every source of ${labels}${
          oneSided ? ' and leaves one side' : ''
        }`,
        remedy: 'add a source that the preset shows',
      };
    }
  },
});

function isSilenced(position: Position, filter: SourceFilter, dataset: Dataset): boolean {
  return position.claims
    .flatMap(({ cites }) => cites)
    .every((citation) => {
      const publication = dataset.publicationOf(citation);
      return publication !== undefined && isPublicationHidden(publication, filter);
    });
}
