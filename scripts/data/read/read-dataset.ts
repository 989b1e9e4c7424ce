/** Reads data/ as a whole. */
import { indexDataset, values } from '../dataset';
import type { Dataset } from '../dataset';
import type { Problem } from '../problem';
import { readRecords } from './read-records';
import {
  CARD_FILES,
  isRecordFile,
  PARTY_FILE,
  PRESET_FILE,
  PUBLICATION_FILES,
  VERSION_FILE,
  WORD_FILE,
  WORK_FILES,
} from './record-kinds';
import type { YamlFile } from './yaml-file';

export interface ReadDataset {
  readonly dataset: Dataset;
  /** What the YAML parser and the schema object to. */
  readonly problems: readonly Problem[];
}

/** Validates all files and gathers the records that fit. */
export function readDataset(files: readonly YamlFile[], today: string): ReadDataset {
  const cards = readRecords(files, CARD_FILES);
  const works = readRecords(files, WORK_FILES);
  const publications = readRecords(files, PUBLICATION_FILES);
  const parties = readRecords(files, PARTY_FILE);
  const presets = readRecords(files, PRESET_FILE);
  const versions = readRecords(files, VERSION_FILE);
  const words = readRecords(files, WORD_FILE);
  const misplaced = files.filter(({ file }) => !isRecordFile(file)).map(misplacedFile);
  const noVersion = files.some(({ file }) => VERSION_FILE.pattern.test(file))
    ? []
    : [MISSING_VERSION];
  const all = [cards, works, publications, parties, presets, versions, words];
  return {
    dataset: indexDataset({
      cards: cards.entries,
      works: works.entries,
      publications: publications.entries,
      parties: parties.entries,
      presets: presets.entries,
      version: versions.entries[0]?.value.version ?? '',
      words: values(words.entries),
      written: {
        cards: cards.ids,
        works: works.ids,
        publications: publications.ids,
        parties: parties.ids,
      },
      today,
    }),
    problems: [...misplaced, ...noVersion, ...all.flatMap(({ problems }) => problems)],
  };
}

const MISSING_VERSION: Problem = {
  severity: 'error',
  rule: 'file-name',
  file: 'data/version.yaml',
  path: [],
  line: 1,
  column: 1,
  message: 'the file is missing',
  remedy: "write version: 'YYYY.MM.n' into it",
};

function misplacedFile({ file }: YamlFile): Problem {
  return {
    severity: 'error',
    rule: 'file-name',
    file,
    path: [],
    line: 1,
    column: 1,
    message: 'no kind of record lives here',
    remedy: 'see the table in data/README.md and move the file (the ending is .yaml)',
  };
}
