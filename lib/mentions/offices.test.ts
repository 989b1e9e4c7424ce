import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { fixtureCard } from './cards.fixture';
import { createMentionFinder } from './find-mentions';

const finder = createMentionFinder(
  compileLexicon([
    fixtureCard('donald-trump', 'Donald Trump', {
      kind: 'person',
      aliases: [{ text: 'Trump', how: 'name' }],
      offices: [
        {
          noun: 'president',
          terms: [{ since: '2017-01-20', until: '2021-01-20' }, { since: '2025-01-20' }],
        },
      ],
      contextWords: ['Republican'],
    }),
    fixtureCard('vladimir-putin', 'Vladimir Putin', { kind: 'person' }),
  ]),
);

function topicsOn(published: string | null, text: string): string[] {
  const blocks = [{ text, kind: 'paragraph' as const, section: 0 }];
  return finder
    .find({ article: { title: '', host: '', published }, blocks })
    .mentions.map(({ start, end }) => text.slice(start, end));
}

describe('an office', () => {
  it.each([
    ['2018-05-01', ['Trump', 'president']],
    ['2025-06-01', ['Trump', 'president']],
    [null, ['Trump', 'president']],
    ['2023-05-01', ['Trump']],
    ['2016-05-01', ['Trump']],
  ])('points back to its holder in an article of %s: %j', (published, mentions) => {
    expect(topicsOn(published, 'Trump spoke. The president left.')).toEqual(mentions);
  });

  it('is somebody else’s after another who held it', () => {
    expect(topicsOn('2018-05-01', 'Trump quoted Obama. The president left.')).toEqual(['Trump']);
  });

  it('is no description of its holder', () => {
    expect(topicsOn('2018-05-01', 'Trump spoke. The Republican president left.')).toEqual([
      'Trump',
    ]);
  });
});
