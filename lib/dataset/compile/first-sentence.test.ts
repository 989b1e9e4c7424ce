import { expect, it } from 'vitest';

import { firstSentence } from './first-sentence';

it.each([
  ['One. Two.', 'One.'],
  ['The U.S. signed it on 5 Dec. 1994. It holds.', 'The U.S. signed it on 5 Dec. 1994.'],
  ['No stop at the end', 'No stop at the end'],
  ['Is it? It is.', 'Is it?'],
])('%j begins with %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
