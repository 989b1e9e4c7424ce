import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Gap, tokenize, WordFlag } from './tokenize';

/** Words with the slices they came from, so that folding and offsets are seen together. */
function pairs(text: string): [string, string][] {
  const tokens = tokenize(text);
  return tokens.words.map((word, index) => [
    word,
    text.slice(tokens.starts[index], tokens.ends[index]),
  ]);
}

describe('tokenize', () => {
  it.each([
    ['Ukraine’s NATO membership', ['ukraine', 'nato', 'membership']],
    ['the allies’ pact', ['the', 'allies', 'pact']],
    ['N.A.T.O. and the U.S. agreed', ['nato', 'and', 'the', 'us', 'agreed']],
    ['NATO-led, Minsk-2 and Kyiv/Kiev', ['nato', 'led', 'minsk', '2', 'and', 'kyiv', 'kiev']],
    ['Zelen\u00adsky at the mem\u200borandum', ['zelensky', 'at', 'the', 'memorandum']],
    ['İstanbul, Łódź, Erdoğan, Straße', ['istanbul', 'lodz', 'erdogan', 'strasse']],
    ['about 1,700 warheads, 2.5 percent', ['about', '1700', 'warheads', '2.5', 'percent']],
    ["O'Brien doesn't", ['obrien', 'doesnt']],
    ['a Cease-fire, cease fire', ['a', 'ceasefire', 'cease', 'fire']],
    ['security\u00a0guarantees\u2009now', ['security', 'guarantees', 'now']],
    ['𝐍𝐀𝐓𝐎 said', ['nato', 'said']],
  ])('folds %j', (text, words) => {
    expect(tokenize(text).words).toEqual(words);
  });

  it.each([
    'see https://nato.int/kyiv/index.html?crimea=1 for',
    'see www.kyiv.ua for',
    'see press@nato.int for',
    'see @nato for',
    'see nato.int for',
  ])('skips the address in %j', (text) => {
    expect(tokenize(text).words).toEqual(['see', 'for']);
  });

  it('reads on after a full stop without a space', () => {
    expect(tokenize('left Kyiv.The army').words).toEqual(['left', 'kyiv', 'the', 'army']);
  });

  it('gives a joined compound the range of both its halves', () => {
    const text = 'The cease-fire’s end';
    expect(pairs(text)[1]).toEqual(['ceasefire', 'cease-fire']);
    expect((tokenize(text).flags[1] ?? 0) & WordFlag.Possessive).toBe(WordFlag.Possessive);
  });

  it('keeps the possessive outside the range and flags it', () => {
    const tokens = tokenize('NATO’s door');
    expect(pairs('NATO’s door')[0]).toEqual(['nato', 'NATO']);
    expect((tokens.flags[0] ?? 0) & WordFlag.Possessive).toBe(WordFlag.Possessive);
  });

  it('tells which gaps a term may run across', () => {
    expect(tokenize('one two, three-four “five” six — seven').gaps).toEqual([
      Gap.Sentence,
      Gap.Open,
      Gap.Break,
      Gap.Open,
      Gap.Open,
      Gap.Open,
      Gap.Break,
    ]);
  });

  it.each([
    ['on Feb. 28', [Gap.Sentence, Gap.Open, Gap.Open]],
    ['Gen. Smith', [Gap.Sentence, Gap.Open]],
    ['It ended. then', [Gap.Sentence, Gap.Open, Gap.Break]],
    ['left Kyiv.The army', [Gap.Sentence, Gap.Open, Gap.Break, Gap.Open]],
  ])('lets a term run across the stop of an abbreviation: %j', (text, gaps) => {
    expect(tokenize(text).gaps).toEqual(gaps);
  });

  it.each([
    ['It ended. Then it began.', [0, 0, 1, 1, 1]],
    ['Gen. Smith met J. Doe.', [0, 0, 0, 0, 0]],
    ['In the U.S. President Biden spoke', [0, 0, 0, 0, 0, 0]],
    ['one\ntwo', [0, 1]],
    ['“Enough!” He left', [0, 1, 1]],
  ])('counts the sentences of %j', (text, sentences) => {
    expect(tokenize(text).sentences).toEqual(sentences);
  });

  it('gives offsets that point into any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const [index, start] of tokens.starts.entries()) {
          const end = tokens.ends[index] ?? 0;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
