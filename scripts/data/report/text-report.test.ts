import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkDataset } from '../check-dataset';
import { parseYamlFile } from '../read/yaml-file';
import { readDataFiles } from '../read/read-data-files';
import { textReport } from './text-report';

const valid = await readDataFiles(
  path.join(import.meta.dirname, '../../../tests/fixtures/data-valid'),
);
const unsorted = parseYamlFile(
  'data/parties.yaml',
  '- { id: sudland, name: Sudland, kind: state, country: SU }\n- { id: norland, name: Norland, kind: state, country: NO, x: 1 }\n',
);
const checked = checkDataset(
  [...valid.filter(({ file }) => file !== 'data/parties.yaml'), unsorted],
  '2026-11-21',
);
const lines = (options: Partial<Parameters<typeof textReport>[1]> = {}) =>
  textReport(checked, { files: [], withInformation: false, ...options }).split('\n');

describe('textReport', () => {
  it('prints a problem a line, then the summary', () => {
    expect(lines()).toEqual([
      'data/parties.yaml:2:59: unknown field "x" ([1].x) - correct its spelling or its indentation, or remove it [error schema]',
      '',
      'cards           3',
      'disputes        1',
      'positions       2',
      'claims          2',
      'citations       12',
      'works           4',
      'publications    4',
      'parties         1',
      'works checked   verified 3, mirror 1',
      'problems        errors 1, warnings 0, information 2',
      'by rule         R05 1, R50 1, schema 1',
    ]);
  });

  it('shows information when asked, before what matters more', () => {
    expect(lines({ withInformation: true }).slice(0, 3)).toEqual([
      expect.stringMatching(/ \[info R50\]$/u),
      expect.stringMatching(/ \[info R05\]$/u),
      expect.stringMatching(/ \[error schema\]$/u),
    ]);
  });

  it('can be narrowed to some files', () => {
    const narrowed = lines({ files: ['works/nor'], withInformation: true });
    expect(narrowed[0]).toMatch(/^data\/works\/norland-gov\.yaml:8:20: /u);
    expect(narrowed).toContain('problems        errors 0, warnings 0, information 1');
  });
});
