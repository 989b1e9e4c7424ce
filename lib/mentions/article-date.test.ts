import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { fixtureCard } from './cards.fixture';
import { createMentionFinder } from './find-mentions';

describe('the date of the article', () => {
  const dated = createMentionFinder(
    compileLexicon([
      fixtureCard('river-war', 'River War', {
        since: '2023-10',
        aliases: [
          { text: 'war on the river' },
          { text: 'ceasefire on the river', since: '2025-01-15' },
          { text: 'river talks', until: '2024' },
        ],
        classNouns: ['war'],
      }),
    ]),
  );
  const foundOn = (published: string | null, text: string) =>
    dated
      .find({
        article: { title: '', host: '', published },
        blocks: [{ text, kind: 'paragraph', section: 0 }],
      })
      .mentions.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['2014-08-01', []],
    ['2023-09-30', []],
    ['2023-10-01', ['war on the river', 'war']],
    ['2026-01-01', ['war on the river', 'war']],
    [null, ['war on the river', 'war']],
    ['2018', []],
    ['2023', ['war on the river', 'war']],
    ['last Tuesday', ['war on the river', 'war']],
  ])('of %s: %j', (published, expected) => {
    expect(foundOn(published, 'The war on the river goes on. The war is long.')).toEqual(expected);
  });

  it('counts for single terms, too', () => {
    expect(foundOn('2024-12-31', 'A ceasefire on the river after river talks.')).toEqual([
      'river talks',
    ]);
    expect(foundOn('2025-01-15', 'A ceasefire on the river after river talks.')).toEqual([
      'ceasefire on the river',
    ]);
  });

  it('is told as the reason', () => {
    const { rejections } = dated.find(
      {
        article: { title: '', host: '', published: '2014-08-01' },
        blocks: [{ text: 'War on the river', kind: 'paragraph', section: 0 }],
      },
      true,
    );
    expect(rejections.map(({ reason }) => reason)).toEqual(['the article is older than 2023-10']);
  });
});
