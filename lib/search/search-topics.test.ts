import { describe, expect, it } from 'vitest';

import { MAX_QUERY_UNITS, searchTopics } from './search-topics';
import { aTopic, indexOf, TOPICS } from './topics.fixture';

const index = indexOf(TOPICS);
const titles = (query: string) => searchTopics(index, query, 10).map(({ title }) => title);

describe('searchTopics finds', () => {
  it.each([
    ['a title', 'Budapest Memorandum', 'Budapest Memorandum'],
    ['a prefix', 'bud', 'Budapest Memorandum'],
    ['prefixes of several words', 'mem bud', 'Budapest Memorandum'],
    ['an alias', 'kiev', 'Kyiv'],
    ['words of an alias', 'atlantic organization', 'NATO'],
    ['words of the summary', 'ceasefire', 'Minsk agreements'],
    ['one wrong letter', 'budepest', 'Budapest Memorandum'],
    ['a missing letter', 'memorandm', 'Budapest Memorandum'],
    ['two typos in a long name', 'zelenksy', 'Volodymyr Zelensky'],
    ['one wrong letter of a short name', 'kiyv', 'Kyiv'],
    ['swapped letters of a short name', 'misnk', 'Minsk agreements'],
    ['any case', 'nAtO', 'NATO'],
    ['letters without their accents', 'skoda strasse', 'Škoda Straße'],
    ['accents that the title does not have', 'Búdapest', 'Budapest Memorandum'],
    [
      'the best of what remains when a word fits nowhere',
      'budapest xylophone',
      'Budapest Memorandum',
    ],
  ])('%s', (_name, query, title) => {
    expect(titles(query)[0]).toBe(title);
  });
});

describe('searchTopics orders', () => {
  it('the title that is the query before titles that contain it', () => {
    expect(titles('nato').slice(0, 2)).toEqual(['NATO', 'NATO enlargement']);
  });

  it('titles before summaries', () => {
    expect(titles('budapest')).toEqual(['Budapest Memorandum', 'Minsk agreements']);
  });

  it('whole words before words that begin with a single letter of the query', () => {
    expect(titles('budapest n')[0]).toBe('Budapest Memorandum');
  });

  it('a single letter by titles and other names only', () => {
    expect(titles('m')).toContain('Minsk agreements');
    // NATO's summary has "military"; no word of its names begins with m.
    expect(titles('m')).not.toContain('NATO');
  });

  it('and stops at the limit', () => {
    expect(searchTopics(index, 'ukraine', 2)).toHaveLength(2);
    expect(searchTopics(index, 'ukraine', 0)).toEqual([]);
  });
});

describe('searchTopics tells', () => {
  it('what lists show', () => {
    expect(searchTopics(index, 'alliance', 1)).toEqual([
      {
        id: 'nato',
        title: 'NATO',
        kind: 'treaty',
        gist: 'A military alliance of 32 states.',
        titleRanges: [],
        gistRanges: [{ start: 11, end: 19 }],
        aliasWords: '',
        aliasRanges: [],
      },
    ]);
  });

  it('which letters of the title were typed', () => {
    expect(searchTopics(index, 'buda memo', 1)[0]?.titleRanges).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ]);
  });

  it.each([
    ['kiev', 'kiev', [[0, 4]]],
    ['kie', 'kiev', [[0, 3]]],
    ['kyiv', '', []],
    [
      'atlantic organization',
      'atlantic, organization',
      [
        [0, 8],
        [10, 22],
      ],
    ],
    ['capital kiev', 'kiev', [[0, 4]]],
    // A typo that the title answers needs no other name.
    ['zelenskky', '', []],
    ['acord', 'accord', [[0, 6]]],
    ['ceasefire', '', []],
  ] as const)('for "%s" which other name was found: "%s"', (query, words, ranges) => {
    const [hit] = searchTopics(index, query, 1);
    expect(hit?.aliasWords).toBe(words);
    expect(hit?.aliasRanges).toEqual(ranges.map(([start, end]) => ({ start, end })));
  });
});

describe('searchTopics stays calm with', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['signs', '?!…—'],
    ['emoji', '🇺🇦🚀👩‍👩‍👧'],
    ['marks alone', '\u0301\u0301'],
    ['a lone surrogate', '\ud800'],
  ])('%s: no answer', (_name, query) => {
    expect(titles(query)).toEqual([]);
  });

  it.each([
    ['a regular expression', '(nato|.*)+[a-z]{2,}$'],
    ['an object', '__proto__ constructor nato'],
    ['emoji in between', 'na🚀 nato'],
    ['invisible letters', 'na\u{200d}to'],
    ['RTL marks', '\u202eotan\u202c nato'],
  ])('%s: the words in it count', (_name, query) => {
    expect(titles(query)).toContain('NATO');
  });

  it('Arabic and Hebrew', () => {
    const arabic = indexOf([...TOPICS, aTopic('Treaty X', 'A pact.', ['حلف الناتو', 'נאט״ו'])]);
    expect(searchTopics(arabic, 'الناتو', 5)[0]?.title).toBe('Treaty X');
  });

  it('a pasted page: only its beginning is read', () => {
    const page = `nato ${'lorem ipsum '.repeat(90_000)}budapest`;
    expect(page.length).toBeGreaterThan(1_000_000);
    expect(titles(page)).toEqual(titles(page.slice(0, MAX_QUERY_UNITS)));
    expect(titles(page)).toContain('NATO');
  });
});

const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => `w${((seed * 31 + i * 17) % 4_000).toString(36)}`).join(
    ' ',
  );

// How long a key takes is measured by `npm run bench -- search`.
describe('searchTopics on a large dataset', () => {
  const cards = Array.from({ length: 600 }, (_, i) =>
    aTopic(`Topic ${i} ${words(i, 3)}`, words(i + 7, 50), [words(i + 3, 3), words(i + 5, 2)]),
  );
  const large = indexOf(cards);

  it.each([
    ['one letter', 'w'],
    ['eight single letters', 'a b c d e f g h'],
    ['a word that fits everywhere', 'topic'],
    ['words that fit nowhere', 'zzzzzzzz yyyyyyyy xxxxxxxx'],
    ['1 MB without a space', 'w'.repeat(1_000_000)],
    ['1 MB of short words', 'wa wb '.repeat(170_000)],
  ])('answers %s with no more than was asked for', (_name, query) => {
    expect(searchTopics(large, query, 20).length).toBeLessThanOrEqual(20);
  });

  it('finds one topic among many', () => {
    expect(searchTopics(large, 'Topic 417', 5)[0]?.title).toContain('Topic 417 ');
  });
});
