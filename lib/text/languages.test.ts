import { describe, expect, it } from 'vitest';

import { languageFor, localeFor } from './languages';

describe('languageFor', () => {
  it.each([
    ['auto', 'uk', 'uk'],
    ['auto', 'de-AT', 'de'],
    ['auto', 'FR', 'fr'],
    ['auto', 'es-419', 'es'],
    ['auto', 'pl', 'en'],
    ['auto', '', 'en'],
    ['auto', 'ukr', 'en'],
    ['ru', 'de', 'ru'],
    ['en', 'uk', 'en'],
  ] as const)('%s in a browser that speaks %j is %s', (choice, browser, expected) => {
    expect(languageFor(choice, browser)).toBe(expected);
  });
});

describe('localeFor', () => {
  it('keeps the variety the reader is used to, and never mixes languages', () => {
    expect(localeFor('en', 'en-GB')).toBe('en-GB');
    expect(localeFor('de', 'de-AT')).toBe('de-AT');
    expect(localeFor('de', 'en-US')).toBe('de');
    expect(localeFor('en', 'pl')).toBe('en');
  });
});
