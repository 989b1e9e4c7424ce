/** The corrections page, with invented changes. */
import type { Appearance } from '../../components/appearance';
import { CorrectionsPage } from '../../components/corrections/corrections-page';
import type { CardChange } from '../../lib/dataset/compiled';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { Scene } from './scene';

const { id: topic, title } = svalbardBundle.card;
const CHANGES: readonly CardChange[] = [
  {
    topic,
    title,
    version: 4,
    date: '2026-12-09',
    type: 'update',
    text: 'Covers events to the end of November 2026.',
  },
  {
    topic,
    title,
    version: 3,
    date: '2026-12-02',
    type: 'correction',
    text: 'The card said that 44 states are parties; on the day it named there were 46.',
    reportedBy: 'a reader in Tromsø',
  },
  {
    topic,
    title,
    version: 2,
    date: '2026-12-01',
    type: 'source-change',
    text: 'The note of 1970 is cited at the national archive, where it can be read whole.',
  },
];

function corrections(
  name: string,
  changes: readonly CardChange[] | DatasetProblem,
  {
    width = 900,
    textSize = 100,
  }: Partial<Pick<Scene, 'width'> & Pick<Appearance, 'textSize'>> = {},
): Scene {
  return {
    name: `corrections-${name}`,
    width,
    content: (
      <CorrectionsPage changes={changes} appearance={{ theme: 'auto', textSize }} locale="en-GB" />
    ),
  };
}

export const correctionsScenes: readonly Scene[] = [
  corrections('whole', CHANGES),
  corrections('narrow', CHANGES, { width: 320 }),
  corrections('150-percent', CHANGES, { textSize: 150 }),
  corrections('none', []),
  corrections('damaged', { kind: 'damaged', path: 'changes.json' }),
];
