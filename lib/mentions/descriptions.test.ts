import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { fixtureCard } from './cards.fixture';
import { createMentionFinder } from './find-mentions';
import type { BlockKind } from './types';

const cites = [{ work: 'some-work' }];
const finder = createMentionFinder(
  compileLexicon([
    fixtureCard('river-deal', 'River Deal', {
      aliases: [
        { text: 'Vienna river talks' },
        { text: 'dam accord', requires: ['Danube'], within: 'sentence' },
      ],
      patterns: [{ match: '{sign/Verb} .? .? .? in ulm' }],
      classNouns: ['deal', 'accord'],
      timeline: [{ date: '2015-07-14', text: 'It was signed.', cites }],
    }),
    fixtureCard('hill-deal', 'Hill Deal', { classNouns: ['deal'] }),
    fixtureCard('hill-army', 'Hill Army', {
      aliases: [{ text: 'Kurdish-led forces' }, { text: 'Syrian army' }],
      classNouns: ['army', 'fighters', 'group'],
    }),
    fixtureCard('taiwan', 'Taiwan', { classNouns: ['island'] }),
  ]),
);

/** Mentions as "topic: words (how)". */
function found(...texts: (string | readonly [BlockKind, string])[]): string[] {
  const blocks = texts.map((text) => {
    const [kind, words] = typeof text === 'string' ? (['paragraph', text] as const) : text;
    return { text: words, kind, section: 0 };
  });
  return finder
    .find({ article: { title: '', host: '', published: null }, blocks })
    .mentions.map(
      ({ topic, block, start, end, how }) =>
        `${topic}: ${blocks[block]?.text.slice(start, end)} (${how})`,
    );
}

const FILLER = 'It rained all day. Nobody came. The shops were shut. So were the schools.';

describe('a class noun with words that say which one is meant', () => {
  it.each([
    ['a year of the timeline', 'The 2015 deal held.', '2015 deal'],
    ['a word of its terms', 'The old Vienna accord held.', 'Vienna accord'],
    ['no determiner', 'Critics want Vienna accord talks.', 'Vienna accord'],
    ['its own possessor', 'Vienna’s deal held.', 'deal'],
  ])('is found far from the name, by %s', (_why, text, words) => {
    expect(found('The River Deal was signed.', FILLER, text).at(-1)).toBe(
      `river-deal: ${words} (phrase)`,
    );
  });

  it.each(['Iranian Kurdish fighters met.', 'France’s Kurdish fighters met.'])(
    'is not another country’s: %s',
    (text) => {
      expect(found('The Hill Army met.', text)).toHaveLength(1);
      expect(found('The Hill Army met.', 'Iran, Kurdish fighters said, met.')).toHaveLength(2);
    },
  );

  it('chooses among topics of one class', () => {
    expect(
      found('The River Deal and the Hill Deal differ.', FILLER, 'The 2015 deal held.'),
    ).toEqual([
      'river-deal: River Deal (name)',
      'hill-deal: Hill Deal (name)',
      'river-deal: 2015 deal (phrase)',
    ]);
  });

  it.each([
    ['the article does not name the topic', 'The 2015 deal held.'],
    ['the words are another’s', 'The River Deal was signed. The 2016 deal held.'],
    ['something new is introduced', 'The River Deal was signed. A 2015 deal held.'],
    [
      'what follows says another',
      'The River Deal was signed. The 2015 deal between two shops held.',
    ],
  ])('is left alone where %s', (_why, ...texts) => {
    expect(found(...texts).filter((mention) => !mention.endsWith('(name)'))).toEqual([]);
  });

  it('gives way to what an editor wrote', () => {
    expect(found('The River Deal was signed. The Danube dam accord held.').at(-1)).toBe(
      'river-deal: dam accord (alias)',
    );
  });
});

describe('a class noun alone', () => {
  it('needs no determiner in a heading', () => {
    expect(found('The River Deal was signed.', ['heading', 'Critics of deal'])).toHaveLength(2);
    expect(found('The River Deal was signed.', 'Critics of deal')).toHaveLength(1);
  });

  it('points back to what the article is about, where several were named long ago', () => {
    const names = 'The River Deal. The River Deal. The River Deal. The Hill Deal.';
    expect(found(names, FILLER, 'Nobody kept the deal.').at(-1)).toBe('river-deal: deal (backref)');
    const fewer = 'The River Deal. The River Deal. The Hill Deal.';
    expect(found(fewer, FILLER, 'Nobody kept the deal.').at(-1)).toBe(
      'hill-deal: Hill Deal (name)',
    );
  });

  it('is the army of the country that the sentence speaks of', () => {
    const named = 'The Hill Army left.';
    expect(found(named, 'The army said so.')).toHaveLength(2);
    expect(found(named, 'Syrian towns welcomed the army.')).toHaveLength(2);
    expect(found(named, 'Lebanon told the army to wait.')).toHaveLength(1);
  });

  it('is somebody else where a name follows', () => {
    expect(found('The Hill Army left. Then the group Correct the Record came.')).toHaveLength(1);
    expect(found('The Hill Army left. Then the group came.')).toHaveLength(2);
  });

  it.each(['the Law of the Island', 'the Island Treaty', 'the 12-day island'])(
    'is left alone in %j',
    (words) => {
      expect(found(`Taiwan met. They read ${words} aloud.`)).toEqual(['taiwan: Taiwan (name)']);
    },
  );
});

describe('a term that wants support near it', () => {
  it('has it where the topic was just named', () => {
    expect(found('The River Deal was signed. Nobody kept the dam accord.')).toHaveLength(2);
  });

  it('has it from the nearest name, whether a term or a pattern found that', () => {
    const text = `They signed the river deal in Ulm. ${FILLER} The River Deal held. The dam accord did not.`;
    expect(found(text).at(-1)).toBe('river-deal: dam accord (alias)');
    const other = `The River Deal held. ${FILLER} They signed it all in Ulm. The dam accord did not.`;
    expect(found(other).at(-1)).toBe('river-deal: dam accord (alias)');
    const three = `The River Deal held. They signed it all in Ulm. ${FILLER} The River Deal. The dam accord.`;
    expect(found(three).at(-1)).toBe('river-deal: dam accord (alias)');
  });

  it('has none where the topic was named long ago', () => {
    const mentions = found('The River Deal was signed.', FILLER, 'Then came a dam accord.');
    expect(mentions).toEqual(['river-deal: River Deal (name)']);
  });
});

describe('a name that begins the name of something else', () => {
  it.each(['Taiwan Semiconductor grew.', 'Read the Taiwan Relations Act.'])(
    'is silent: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each(['Taiwan grew.', 'Taiwan’s University grew.', 'TAIWAN STEEL PRICES FALL AGAIN'])(
    'is found: %j',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );
});

describe('forms made from names', () => {
  const withNames = createMentionFinder(
    compileLexicon([
      fixtureCard('inf-treaty', 'INF Treaty', { classNouns: ['treaty'] }),
      fixtureCard('new-start', 'New START Treaty', { classNouns: ['treaty'] }),
      fixtureCard('jane-example', 'Jane Example', { kind: 'person' }),
    ]),
  );
  const words = (text: string): string[] =>
    withNames
      .find({
        article: { title: '', host: '', published: null },
        blocks: [{ text, kind: 'paragraph', section: 0 }],
      })
      .mentions.map(({ start, end }) => text.slice(start, end));

  it('find each name of a list that shares its noun', () => {
    expect(words('The INF and New START treaties ended.')).toEqual(['INF', 'New START treaties']);
    expect(words('Both INF, New START and other treaties ended.')).toEqual(['INF', 'New START']);
    expect(words('The INF panel met. Treaties ended.')).toEqual([]);
  });

  it('find a last name where the whole one stands', () => {
    expect(words('Jane Example spoke. Example left.')).toEqual(['Jane Example', 'Example']);
    expect(words('Example left.')).toEqual([]);
  });
});

describe('a term that gives way', () => {
  const giving = createMentionFinder(
    compileLexicon([
      fixtureCard('article-5', 'Article 5', {
        aliases: [{ text: 'Article Five', unless: ['code', 'bylaws'] }],
        patterns: [{ match: '{invoke} article (5|five)', not: ['cantonal'], unless: ['bylaws'] }],
      }),
    ]),
  );
  const count = (text: string): number =>
    giving.find({
      article: { title: '', host: '', published: null },
      blocks: [{ text, kind: 'paragraph', section: 0 }],
    }).mentions.length;

  it.each([
    ['Allies read Article Five. The bylaws rest.', 1],
    ['Article Five of the bylaws says so.', 0],
    ['They said that Poland invoked Article Five.', 1],
    ['By the bylaws they invoked Article Five.', 0],
  ])('%j: %d', (text, mentions) => {
    expect(count(text)).toBe(mentions);
  });
});
