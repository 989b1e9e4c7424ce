import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compilePattern } from '../lexicon/compile-pattern';
import { MAX_PHRASE_WORDS, numbered, outlineOf, readingsOf } from '../lexicon/match-syntax';
import { MAX_STRETCH, reachOf } from './pattern-reach';

const WORDS = ['the', 'old', 'pact', 'of', 'paris', 'deal', 'talks', 'and'];

/** Whether any of the match's clauses, as a hook, lets the text through. */
function passes(match: string, text: readonly string[]): boolean {
  const { clauses, tail } = outlineOf(numbered(match, (word) => WORDS.indexOf(word)));
  const demands = clauses.map(({ words, step }) => ({ words: new Set(words.map(Number)), step }));
  const ids = Int32Array.from(text, (word) => WORDS.indexOf(word));
  const stretch = { ids, from: 0, to: ids.length };
  return text.some((_word, at) =>
    demands.some(
      ({ words }, hook) =>
        words.has(ids[at] ?? -1) && reachOf({ hook, clauses: demands, tail }, stretch, at) !== null,
    ),
  );
}

describe('reachOf', () => {
  it.each<[match: string, text: string, expected: boolean]>([
    ['pact of paris', 'the old pact of paris', true],
    ['pact of paris', 'paris of the pact', false],
    ['pact of paris', 'pact and of paris', false],
    ['pact .{0,2} paris', 'pact of the paris deal', true],
    ['pact .{0,2} paris', 'pact of the old paris deal', false],
    ['(the old pact|deal) (of|and)? paris', 'the old pact of paris', true],
    ['(the old pact|deal) (of|and)? paris', 'deal of talks and old paris', false],
    ['talks *? paris', 'talks of the old deal and the pact of paris', true],
  ])('%s in "%s": %s', (match, text, expected) => {
    expect(passes(match, text.split(' '))).toBe(expected);
  });

  it('lets through whatever compromise finds that is no longer than a phrase', () => {
    const word = fc.constantFrom(...WORDS.slice(0, 4));
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const group = fc
      .uniqueArray(phrase, { minLength: 2, maxLength: 3 })
      .map((phrases) => `(${phrases.join('|')})`);
    const part = fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 3, arbitrary: group },
      fc
        .tuple(fc.oneof(word, group), fc.constantFrom('?', '+', '*?'))
        .map(([of, mark]) => of + mark),
      fc.constantFrom('.', '.?', '.{0,2}', '.{0,3}', '*'),
    );
    const match = fc
      .tuple(word, fc.array(part, { maxLength: 4 }), word)
      .map(([first, rest, last]) => compilePattern([first, ...rest, last].join(' ')));
    const text = fc.array(word, { minLength: 9, maxLength: MAX_STRETCH });
    let found = 0;
    fc.assert(
      fc.property(match, text, (pattern, words) => {
        const document = nlp.tokenize(words.join(' '));
        const isFound = readingsOf(pattern).some((reading) =>
          document
            .match(nlp.parseMatch(reading))
            .docs.some((terms) => terms.length <= MAX_PHRASE_WORDS),
        );
        if (isFound) found += 1;
        return !isFound || passes(pattern, words);
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
