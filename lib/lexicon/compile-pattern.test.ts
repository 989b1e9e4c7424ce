import nlp from 'compromise/one';
import { describe, expect, it } from 'vitest';

import { compilePattern, PatternError } from './compile-pattern';

describe('compilePattern', () => {
  it('writes out inflected forms and finds the words a sentence must hold', () => {
    const { matches, clauses } = compilePattern('{join/Verb} the? (NATO|alliance)');
    expect(matches).toEqual(['(join|joined|joins|joining) the? (nato|alliance)']);
    expect(clauses.map((clause) => clause.toSorted())).toEqual([
      ['join', 'joined', 'joining', 'joins'],
      ['alliance', 'nato'],
    ]);
  });

  it('folds literals and adds the other spelling', () => {
    expect(compilePattern("Ukraine's defence (pact|non-aggression treaty)").matches).toEqual([
      'ukraine (defence|defense) (non aggression treaty|pact)',
    ]);
  });

  it('multiplies forms out inside a group, which compromise does not look into', () => {
    expect(compilePattern('(defence pact|{enter/Verb} talks) of nato').matches).toEqual([
      '(defence pact|defense pact|enter talks|entered talks|enters talks|entering talks) of nato',
    ]);
  });

  it('demands nothing of optional, negative and wild parts', () => {
    expect(compilePattern('accession of? !new *? ukraine').clauses).toEqual([
      ['accession'],
      ['ukraine'],
    ]);
  });

  it.each(['#Noun of nato', '/regex/ nato', 'nato', '[x] nato now'])(
    'refuses %j with a remedy',
    (source) => {
      expect(() => compilePattern(source)).toThrow(PatternError);
    },
  );
});

describe('a star', () => {
  it.each(['many silos', 'many new silos', 'many very old new silos'])('fits "%s"', (text) => {
    for (const source of ['many (new|very old)* silos', 'many (new|very old)*? silos']) {
      const { matches, clauses } = compilePattern(source);
      expect(matches.some((match) => nlp(text).has(match))).toBe(true);
      expect(clauses).toHaveLength(2);
    }
  });
});

describe('a run of optional words', () => {
  const [match = ''] = compilePattern(
    '{withdraw/Verb} .? .? .? .? (troops|forces) from afghanistan',
  ).matches;

  it.each([
    'withdraw forces from afghanistan',
    'withdraw our forces from afghanistan',
    'withdrew all american troops from afghanistan',
    'withdrawing all of the remaining forces from afghanistan',
  ])('matches "%s"', (text) => {
    expect(nlp(text).has(match)).toBe(true);
  });

  it('does not match a longer run', () => {
    expect(nlp('withdraw one two three four five troops from afghanistan').has(match)).toBe(false);
  });

  it('knows a few words in between', () => {
    const source = 'blockade .{0,2} (of|on) gaza';
    expect(compilePattern(source)).toMatchObject({ matches: [source], clauses: { length: 3 } });
    expect(() => compilePattern('blockade .{0,9} gaza')).toThrow(PatternError);
  });

  it('is counted out before alternatives of several words, where compromise finds nothing', () => {
    const { matches } = compilePattern('{approve/Verb} .? .? .? (homes|housing units)');
    const has = (text: string): boolean => matches.some((one) => nlp(text).has(one));
    expect(has('approved homes')).toBe(true);
    expect(has('approved thousands of new housing units')).toBe(true);
    expect(has('approved one two three four homes')).toBe(false);
    const single = compilePattern('israeli .? (jail|detention centre)').matches;
    for (const text of ['israeli jail', 'israeli detention centre', 'israeli military jail'])
      expect(single.some((one) => nlp(text).has(one))).toBe(true);
    expect(() => compilePattern('a .{0,4} (b|c d) .{0,4} (e|f g) now')).toThrow('split it');
  });
});
