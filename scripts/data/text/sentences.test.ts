import { expect, it } from 'vitest';

import { sentencesOf } from './sentences';

it('splits sentences but no abbreviations', () => {
  const text = 'The U.S. signed it on 5 Dec. 1994. It ended the dispute. Why? Nobody says.';
  expect(sentencesOf(text).map((sentence) => sentence.trim())).toEqual([
    'The U.S. signed it on 5 Dec. 1994.',
    'It ended the dispute.',
    'Why?',
    'Nobody says.',
  ]);
});

it('takes a text without a full stop as one sentence', () => {
  expect(sentencesOf('No, it lapsed')).toEqual(['No, it lapsed']);
});
