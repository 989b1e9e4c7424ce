import { expect, it } from 'vitest';

import type { Statement } from '../../lib/dataset/visibility/card-view';
import { hiddenRuns } from './hidden-runs';

function statement(content: string, isHidden: boolean): Statement<string> {
  return { key: content, content, citations: [], hiddenCitations: Number(isHidden), isHidden };
}

/** Upper case is hidden; the first letter is the group. */
function runs(text: string) {
  const statements = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => statement(word, word !== word.toLowerCase()));
  return hiddenRuns(statements, (content) => content.charAt(0)).map((run) =>
    'shown' in run ? run.shown.key : run.hidden.map(({ key }) => key),
  );
}

it.each([
  ['', []],
  ['a1 b1', ['a1', 'b1']],
  ['A1 A2', [['A1', 'A2']]],
  ['A1 B1 B2', [['A1'], ['B1', 'B2']]],
  ['A1 a2 A3', [['A1'], 'a2', ['A3']]],
])('of "%s" are %j', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});
