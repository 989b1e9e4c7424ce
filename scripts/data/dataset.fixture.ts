/** The invented records as a checked dataset, each list in one file. */
import { aCard, PARTIES, PUBLICATIONS, WORKS } from '../../lib/dataset/compile/records.fixture';
import type { Card } from '../../lib/dataset/schema/card';
import type { EditedPreset } from '../../lib/dataset/schema/presets';
import type { Party, Publication, Work } from '../../lib/dataset/schema/registries';
import { indexDataset } from './dataset';
import type { Dataset, Entry } from './dataset';
import type { LoadedWord } from './loaded-words';

export * from '../../lib/dataset/compile/records.fixture';

export const WORDS: readonly LoadedWord[] = [
  { term: 'regime', category: 'label', suggest: 'government' },
  { term: 'aggression', category: 'legal-term', suggest: 'attack' },
  { term: 'revolution', category: 'contested', suggest: 'its name' },
  { term: 'claims', category: 'doubt-verb', suggest: 'says' },
  { term: 'clearly', category: 'editorial', suggest: 'omit' },
  { term: 'Norlandia', category: 'house-name', suggest: 'Norland' },
];

export interface DatasetParts {
  readonly cards?: readonly Card[];
  readonly works?: readonly Work[];
  readonly publications?: readonly Publication[];
  readonly parties?: readonly Party[];
  readonly presets?: readonly EditedPreset[];
  readonly today?: string;
}

/** The valid dataset with some lists replaced; each list stands in one file. */
export function aDataset(parts: DatasetParts = {}): Dataset {
  const cards = (parts.cards ?? [aCard()]).map((value) => ({
    file: `data/cards/nato/${value.id}.yaml`,
    path: [],
    value,
  }));
  const works = listed('data/works.yaml', parts.works ?? WORKS);
  const publications = listed('data/publications.yaml', parts.publications ?? PUBLICATIONS);
  const parties = listed('data/parties.yaml', parts.parties ?? PARTIES);
  return indexDataset({
    cards,
    works,
    publications,
    parties,
    presets: listed('data/presets.yaml', parts.presets ?? []),
    version: '2026.11.1',
    words: WORDS,
    written: {
      cards: idsOf(cards),
      works: idsOf(works),
      publications: idsOf(publications),
      parties: idsOf(parties),
    },
    today: parts.today ?? '2026-11-21',
  });
}

function listed<T>(file: string, values: readonly T[]): Entry<T>[] {
  return values.map((value, i) => ({ file, path: [i], value }));
}

function idsOf(entries: readonly Entry<{ readonly id: string }>[]): Set<string> {
  return new Set(entries.map(({ value }) => value.id));
}
