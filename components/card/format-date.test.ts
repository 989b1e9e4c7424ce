import { expect, it } from 'vitest';

import { formatDate } from './format-date';

it.each([
  ['1994', 'en-GB', '1994'],
  ['1994-12', 'en-GB', 'Dec 1994'],
  ['1994-12-05', 'en-GB', '5 Dec 1994'],
  ['1994-12-05', 'en-US', 'Dec 5, 1994'],
  ['1994-12-05', 'de', '5. Dez. 1994'],
  ['1994-12-05', 'uk', '5 груд. 1994'],
  ['1994-12', 'ru', 'дек. 1994'],
  ['1994-12-05', 'fr', '5 déc. 1994'],
  ['undated', 'en-GB', 'undated'],
  ['', 'en-GB', ''],
])('writes %s in %s as %s', (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});
