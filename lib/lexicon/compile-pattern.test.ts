import nlp from 'compromise/one';
import { describe, expect, it } from 'vitest';

import { compilePattern, PatternError } from './compile-pattern';
import { clausesOf, readingsOf } from './match-syntax';

describe('compilePattern', () => {
  it('writes out inflected forms', () => {
    expect(compilePattern('{join/Verb} the? (NATO|alliance)')).toBe(
      '(join|joined|joins|joining) the? (nato|alliance)',
    );
  });

  it('folds literals and adds the other spelling', () => {
    expect(compilePattern("Ukraine's defence (pact|non-aggression treaty)")).toBe(
      'ukraine (defence|defense) (non aggression treaty|pact)',
    );
  });

  it('multiplies forms out inside a group, which compromise does not look into', () => {
    expect(compilePattern('(defence pact|{enter/Verb} talks) of nato')).toBe(
      '(defence pact|defense pact|enter talks|entered talks|enters talks|entering talks) of nato',
    );
  });

  it.each([
    '#Noun of nato',
    '/regex/ nato',
    'nato',
    '[x] nato now',
    'nato|alliance (met|talks)',
    'join (the (nato|alliance)|pact)',
  ])('refuses %j with a remedy', (source) => {
    expect(() => compilePattern(source)).toThrow(PatternError);
  });
});

describe('a star', () => {
  it.each(['many silos', 'many new silos', 'many very old new silos'])('fits "%s"', (text) => {
    for (const source of ['many (new|very old)* silos', 'many (new|very old)*? silos']) {
      const match = compilePattern(source);
      expect(readingsOf(match).some((reading) => nlp(text).has(reading))).toBe(true);
      expect(clausesOf(match)).toHaveLength(2);
    }
  });
});

describe('a run of optional words', () => {
  const match = compilePattern('{withdraw/Verb} .? .? .? .? (troops|forces) from afghanistan');

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
    expect(readingsOf(compilePattern(source))).toEqual([source]);
    expect(() => compilePattern('blockade .{0,9} gaza')).toThrow(PatternError);
  });

  it('is counted out before alternatives of several words, where compromise finds nothing', () => {
    const readings = readingsOf(compilePattern('{approve/Verb} .? .? .? (homes|housing units)'));
    const has = (text: string): boolean => readings.some((one) => nlp(text).has(one));
    expect(has('approved homes')).toBe(true);
    expect(has('approved thousands of new housing units')).toBe(true);
    expect(has('approved one two three four homes')).toBe(false);
    const single = readingsOf(compilePattern('israeli .? (jail|detention centre)'));
    for (const text of ['israeli jail', 'israeli detention centre', 'israeli military jail'])
      expect(single.some((one) => nlp(text).has(one))).toBe(true);
    expect(() => compilePattern('a .{0,4} (b|c d) .{0,4} (e|f g) now')).toThrow('split it');
  });

  it('does without the optional part behind it', () => {
    for (const gap of ['.?', '.{0,2}']) {
      for (const text of ['imposed sanctions', 'imposed new sanctions', 'imposed new eu sanctions'])
        expect(found(`imposed ${gap} (eu|un)? sanctions`, text)).toContain(text);
      const open = `shia movement ${gap} (group|force)*`;
      expect(found(open, 'shia movement in tyre')).toEqual(['shia movement']);
      expect(found(open, 'shia movement armed group')).toContain('shia movement armed group');
    }
  });
});

function found(source: string, text: string): string[] {
  return readingsOf(compilePattern(source)).flatMap(
    (one) => nlp(text).match(one).out('array') as string[],
  );
}
