import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { fixtureCard } from './cards.fixture';
import { createMentionFinder } from './find-mentions';

const finder = createMentionFinder(
  compileLexicon([
    fixtureCard('us-congress', 'United States Congress', {
      aliases: [{ text: 'Senate' }, { text: 'US lawmakers' }],
      classNouns: ['lawmakers'],
    }),
  ]),
);

function found(text: string): string[] {
  const blocks = [{ text, kind: 'paragraph' as const, section: 0 }];
  return finder
    .find({ article: { title: '', host: '', published: null }, blocks })
    .mentions.map(({ start, end }) => text.slice(start, end));
}

describe('a name that several countries have', () => {
  it.each([
    'Hun Sen presides over Cambodia’s Senate.',
    'The Nigerian Senate met.',
    'It went to the French Senate.',
  ])('is not ours behind another country’s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'The Senate met in France.',
    'He told France, Senate aides said.',
    'The US Senate met.',
  ])('is ours otherwise: %s', (text) => {
    expect(found(text)).toEqual(['Senate']);
  });
});
