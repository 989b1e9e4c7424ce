import { expect, it } from 'vitest';

import { DatasetError, isDatasetProblem, problemOf } from './dataset-problem';

it.each([
  { kind: 'incomplete', path: 'search.json' },
  { kind: 'damaged', path: 'search.json' },
  { kind: 'other-format', found: 2, read: 1 },
  { kind: 'unknown' },
] as const)('%j is carried by an error', (problem) => {
  expect(isDatasetProblem(problem)).toBe(true);
  expect(problemOf(new DatasetError(problem))).toEqual(problem);
});

it.each([
  null,
  'damaged',
  {},
  { kind: 'damaged' },
  { kind: 'other-format', found: '2', read: 1 },
  { kind: 'toString' },
])('%j is no problem we know', (value) => {
  expect(isDatasetProblem(value)).toBe(false);
  expect(problemOf(Object.assign(new Error('odd'), { problem: value }))).toEqual({
    kind: 'unknown',
  });
  expect(problemOf(value)).toEqual({ kind: 'unknown' });
});
