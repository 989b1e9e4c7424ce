/** The hand-edited dataset in memory, every record with the place it came from. */
import { createLookups } from '../../lib/dataset/compile/compile-card';
import type { Lookups } from '../../lib/dataset/compile/compile-card';
import type { Card, Citation } from '../../lib/dataset/schema/card';
import type { EditedPreset } from '../../lib/dataset/schema/presets';
import type { Party, Publication, Work } from '../../lib/dataset/schema/registries';
import type { LoadedWord } from './loaded-words';
import type { Finding } from './problem';
import type { DataPath } from '../../lib/dataset/card-parts';

/** A record and where it stands. */
export interface Entry<T> {
  readonly file: string;
  readonly path: DataPath;
  readonly value: T;
}

/** All records that fit the schema, and what the rules need beside them. */
export interface Records {
  readonly cards: readonly Entry<Card>[];
  readonly works: readonly Entry<Work>[];
  readonly publications: readonly Entry<Publication>[];
  readonly parties: readonly Entry<Party>[];
  readonly presets: readonly Entry<EditedPreset>[];
  readonly version: string;
  readonly words: readonly LoadedWord[];
  readonly written: WrittenIds;
  /** Today as YYYY-MM-DD, for the rules on overdue reviews. */
  readonly today: string;
}

/** Ids written anywhere, also in records that do not fit: so that one error is not reported twice. */
export interface WrittenIds {
  readonly cards: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly publications: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/** Records with look-ups: what every rule is given. */
export interface Dataset extends Records, Lookups {
  /** Whose work a citation shows. */
  readonly publicationOf: (citation: Citation) => Publication | undefined;
}

/** Adds the look-ups. */
export function indexDataset(records: Records): Dataset {
  const lookups = createLookups({
    cards: values(records.cards),
    works: values(records.works),
    publications: values(records.publications),
    parties: values(records.parties),
  });
  const publicationOf = ({ work }: Citation) =>
    lookups.publication(lookups.work(work)?.publication ?? '');
  return { ...records, ...lookups, publicationOf };
}

/** The records without their places. */
export function values<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

/** A finding inside a record; the path is relative to it. */
export type RecordFinding = Omit<Finding, 'file'>;

/** Places a record's finding in its file. */
export function inEntry(entry: Entry<unknown>, finding: RecordFinding): Finding {
  return { ...finding, file: entry.file, path: [...entry.path, ...finding.path] };
}
