import { describe, expect, it } from 'vitest';

import { compareProblems, formatPath, formatProblem, toProblem } from './problem';

const problem = (file: string, line: number, rule = 'R01') =>
  toProblem(
    { file, path: ['a', 0, 'b'], message: 'it is wrong', remedy: 'right it' },
    { severity: 'error', rule },
    { line, column: 3 },
  );

describe('problems', () => {
  it('are printed as place, message, path and remedy', () => {
    expect(formatProblem(problem('data/x.yaml', 7))).toBe(
      'data/x.yaml:7:3: it is wrong (a[0].b) - right it',
    );
    expect(formatProblem({ ...problem('data/x.yaml', 7), path: [] })).toBe(
      'data/x.yaml:7:3: it is wrong - right it',
    );
  });

  it('are sorted by file, line and rule', () => {
    const sorted = [
      problem('a.yaml', 2, 'R02'),
      problem('a.yaml', 2, 'R11'),
      problem('a.yaml', 10),
      problem('b.yaml', 1),
    ];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
  });
});

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['summary', 'text'], 'summary.text'],
    [[3, 'url'], '[3].url'],
    [['d', 0, 'p', 1], 'd[0].p[1]'],
  ])('%j is %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});
