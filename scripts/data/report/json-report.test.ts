import path from 'node:path';

import { expect, it } from 'vitest';

import { checkDataset } from '../check-dataset';
import { parseYamlFile } from '../read/yaml-file';
import { readDataFiles } from '../read/read-data-files';
import { jsonReport } from './json-report';

const valid = await readDataFiles(
  path.join(import.meta.dirname, '../../../tests/fixtures/data-valid'),
);

it('counts the dataset', () => {
  expect(JSON.parse(jsonReport(checkDataset(valid, '2026-11-21')))).toEqual({
    cards: 3,
    disputes: 1,
    positions: 2,
    claims: 2,
    citations: 12,
    works: 4,
    publications: 4,
    parties: 2,
    checked: {
      verified: 3,
      'verified-as-quoted': 0,
      mirror: 1,
      'identifier-only': 0,
      seed: 0,
      dead: 0,
    },
    problems: [],
  });
});

it('lists errors and warnings', () => {
  const files = [...valid, parseYamlFile('data/publications/ngo.yaml', '- id: x\n  type: ngo\n')];
  const { problems } = JSON.parse(jsonReport(checkDataset(files, '2026-11-21'))) as {
    problems: readonly unknown[];
  };
  expect(problems).toContainEqual({
    severity: 'error',
    rule: 'schema',
    file: 'data/publications/ngo.yaml',
    line: 1,
    message: '"name" is missing',
  });
});
