import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { FIXTURE_CARDS } from './cards.fixture';
import { createMentionFinder } from './find-mentions';

const finder = createMentionFinder(compileLexicon(FIXTURE_CARDS));

/** The words that point back, with what they mean. */
function pointers(text: string): string[] {
  const blocks = [{ text, kind: 'paragraph' as const, section: 0 }];
  return finder
    .find({ article: { title: '', host: '', published: null }, blocks })
    .mentions.filter(({ how }) => how === 'backref')
    .map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);
}

describe('a preposition behind the noun', () => {
  it.each([
    'NATO met. Moscow accused the alliance of waging a war.',
    'NATO met. Envoys had warned the whole alliance of the risk.',
    'NATO met. Rome supplied the alliance with fuel.',
    'NATO met. Rome cannot leave the alliance on its own.',
  ])('is the verb’s, or an adverb’s, in %j', (text) => {
    expect(pointers(text)).toEqual(['nato: alliance']);
  });

  it.each([
    'NATO met. Moscow accused the alliance with China.',
    'NATO met. Rome joined the alliance of the willing.',
    'NATO met. It was accused. The alliance of the willing met.',
    'NATO met. Moscow accused a friend and the alliance of the willing.',
  ])('says which one is meant in %j', (text) => {
    expect(pointers(text)).toEqual([]);
  });
});

describe('an adjective before the noun', () => {
  it.each(['new', 'signed', 'controversial'])('fits the last one: %s', (adjective) => {
    expect(pointers(`The Budapest Memorandum failed. The ${adjective} pact was weak.`)).toEqual([
      'budapest-memorandum: pact',
    ]);
  });

  it.each(['first', 'second', 'last', 'final', 'older'])('chooses one of several: %s', (order) => {
    expect(pointers(`The Budapest Memorandum failed. The ${order} pact was weak.`)).toEqual([]);
  });
});

describe('two of a class in one sentence', () => {
  const both = 'The Minsk agreements followed the Budapest Memorandum.';

  it('leave it to the last', () => {
    expect(pointers(`${both} The agreement failed.`)).toEqual(['budapest-memorandum: agreement']);
  });

  it('leave it to the one that the article names twice as often', () => {
    expect(pointers(`${both} The agreement failed. So Minsk agreements do.`)).toEqual([
      'minsk-agreements: agreement',
    ]);
  });

  it('but not where a sentence lies between them', () => {
    const apart = 'The Minsk agreements failed. The Budapest Memorandum followed.';
    expect(pointers(`${apart} The agreement failed. So Minsk agreements do.`)).toEqual([
      'budapest-memorandum: agreement',
    ]);
  });
});
