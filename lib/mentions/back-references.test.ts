import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { FIXTURE_CARDS } from './cards.fixture';
import { createMentionFinder } from './find-mentions';

const finder = createMentionFinder(compileLexicon(FIXTURE_CARDS));

/** The words that point back, with what they mean. */
function pointers(text: string, title = ''): string[] {
  const blocks = [{ text, kind: 'paragraph' as const, section: 0 }];
  return finder
    .find({ article: { title, host: '', published: null }, blocks })
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

describe('a noun far from any name', () => {
  const filler = Array.from({ length: 6 }, () => 'Nothing happened on that day.').join(' ');
  const text =
    `The Budapest Memorandum failed. Nobody kept the Budapest Memorandum. Minsk agreements followed. ${filler} ` +
    'Critics of the agreement met.';

  it('means nothing where the article names two of its class', () => {
    expect(pointers(text)).toEqual([]);
  });

  it('means the one in the title, if that is named twice as often', () => {
    expect(pointers(text, 'The Budapest Memorandum in ruins')).toEqual([
      'budapest-memorandum: agreement',
    ]);
    expect(pointers(text, 'Minsk agreements in ruins')).toEqual([]);
  });
});
