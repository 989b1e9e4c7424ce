import { expect, it } from 'vitest';

import { DatasetError, problemOf } from './dataset-problem';

it.each([
  { kind: 'incomplete', path: 'search.json' },
  { kind: 'damaged', path: 'search.json' },
  { kind: 'other-format', found: 2, read: 1 },
  { kind: 'unknown' },
] as const)('%j is carried by an error', (problem) => {
  expect(problemOf(new DatasetError(problem))).toEqual(problem);
});

it.each([null, undefined, 'damaged', new Error('odd')])('%s has no problem we know', (thrown) => {
  expect(problemOf(thrown)).toEqual({ kind: 'unknown' });
});
