import { describe, expect, it } from 'vitest';

import { matchRanges } from './match-ranges';

const marked = (text: string, terms: readonly string[], ...queryTerms: string[]) =>
  matchRanges(text, { terms: new Set(terms), queryTerms }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('matchRanges', () => {
  it('marks the letters that were typed', () => {
    expect(marked('Budapest Memorandum', ['budapest', 'memorandum'], 'buda', 'm')).toEqual([
      'Buda',
      'M',
    ]);
  });

  it('marks the longest of several prefixes', () => {
    expect(marked('Nuclear', ['nuclear'], 'nu', 'nucl')).toEqual(['Nucl']);
  });

  it('marks a word whole that was found in spite of a typo', () => {
    expect(marked('Volodymyr Zelensky', ['zelensky'], 'zelenksy')).toEqual(['Zelensky']);
  });

  it('marks every place of a word and no other words', () => {
    expect(marked('NATO and the nato of old', ['nato'], 'nato')).toEqual(['NATO', 'nato']);
  });

  it.each([
    { with: 'a letter that folds into two', text: 'Straße', term: 'strasse', marks: 'Straß' },
    { with: 'accents in one piece', text: 'Škoda', term: 'skoda', marks: 'Škoda' },
    { with: 'accents in pieces', text: 'S\u030ckoda', term: 'skoda', marks: 'S\u030ckoda' },
    { with: 'apostrophes that folding drops', text: "O'Brien", term: 'obrien', marks: "O'Brie" },
    { with: 'letters outside the basic plane', text: '𝐍𝐀𝐓𝐎𝐬', term: 'natos', marks: '𝐍𝐀𝐓𝐎𝐬' },
  ])('keeps its place with $with', ({ text, term, marks }) => {
    expect(marked(text, [term], term.slice(0, 5))).toEqual([marks]);
  });

  it('ends after a whole character', () => {
    expect(marked('S\u030ckoda', ['skoda'], 's')).toEqual(['S\u030c']);
    expect(marked('𝐍𝐀𝐓𝐎', ['nato'], 'na')).toEqual(['𝐍𝐀']);
  });
});
