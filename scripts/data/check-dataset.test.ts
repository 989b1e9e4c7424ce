import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { checkDataset } from './check-dataset';
import { formatProblem } from './problem';
import { parseYamlFile } from './read/yaml-file';
import type { YamlFile } from './read/yaml-file';
import { readDataFiles } from './read/read-data-files';

const FIXTURES = path.join(import.meta.dirname, '../../tests/fixtures');
const TODAY = '2026-11-21';

let valid: readonly YamlFile[] = [];
beforeAll(async () => {
  valid = await readDataFiles(path.join(FIXTURES, 'data-valid'));
});

describe('a valid dataset', () => {
  it('has no errors and no warnings', () => {
    const { problems } = checkDataset(valid, TODAY);
    expect(problems.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('is told what is still to do, with places', () => {
    expect(checkDataset(valid, TODAY).problems.map(formatProblem)).toEqual([
      'data/cards/nato/example-pact.yaml:63:13: "unwritten-pact" has no card yet (related[1].card) - the link appears once the card is written',
      'data/works/norland-gov.yaml:8:20: checked as mirror ([0].check.status) - read the work at its address when it can be reached',
    ]);
  });
});

/**
 * Each fixture is a bad file whose first lines are comments: `# file:` names
 * the file of the valid dataset that it replaces, `# expect:` the lines that
 * editors must see. The comments count in the line numbers.
 */
const cases = await readdir(path.join(FIXTURES, 'data-errors'));

describe('a bad file is reported with line and remedy', () => {
  it.each(cases)('%s', async (name) => {
    const text = await readFile(path.join(FIXTURES, 'data-errors', name), 'utf8');
    const header = (key: string) =>
      Array.from(text.matchAll(new RegExp(`^# ${key}: (.+)$`, 'gmu')), ([, value]) => value);
    const [file = ''] = header('file');
    const files = [...valid.filter((other) => other.file !== file), parseYamlFile(file, text)];
    const errors = checkDataset(files, TODAY).problems.filter((one) => one.severity === 'error');
    expect(errors.map(formatProblem)).toEqual(header('expect'));
    expect(errors.length).toBeGreaterThan(0);
  });

  it('and a missing version file too', () => {
    const files = valid.filter(({ file }) => file !== 'data/version.yaml');
    expect(checkDataset(files, TODAY).problems.map(formatProblem)).toContain(
      "data/version.yaml:1:1: the file is missing - write version: 'YYYY.MM.n' into it",
    );
  });
});
