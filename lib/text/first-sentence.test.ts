import { expect, it } from 'vitest';

import { firstSentence } from './first-sentence';

it.each([
  ['One thing. Another thing.', 'One thing.'],
  ['Only one sentence here.', 'Only one sentence here.'],
  ['It was signed in 1994. Four states signed.', 'It was signed in 1994.'],
  ['The U.S. President signed it. Others followed.', 'The U.S. President signed it.'],
  ['It met Gen. Smith there. Later it met others.', 'It met Gen. Smith there.'],
  ['He called it “a lesson.” Others did not.', 'He called it “a lesson.”'],
  ['About 1.5 million people left. Some returned.', 'About 1.5 million people left.'],
  ['Why so (it asked)? Nobody knew.', 'Why so (it asked)?'],
  ['Росія підписала угоду. Інші теж.', 'Росія підписала угоду.'],
  ['The U.S. signed it on 5 Dec. 1994. It holds.', 'The U.S. signed it on 5 Dec. 1994.'],
  ['Is it? It is.', 'Is it?'],
  ['', ''],
])('of %j is %j', (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});
