import { describe, expect, it } from 'vitest';

import type { Mention } from '../../lib/mentions/types';
import { agreement } from './agreement';
import { mistakes, scoreTable, underGates } from './gold-report';
import { type GoldRange, readGold } from './read-gold';
import { f1Of, precisionOf, recallOf, scoreArticle, tallyOf, tallyOfKind } from './score-gold';

const SOURCE = `title: [NATO](nato name) meets
register: wire
spelling: american
published: 2025-03-04
---
[The alliance's](- no such thing) talks: [alliance](nato backref hard) and [pact](budapest-memorandum backref).

## Rain
- In [Georgia](- the US state) [the bloc](? nato) rested.
`;
const ARTICLE = readGold(SOURCE, 'tests/gold/tuning/wire-nato.md');
const TOPICS = new Set(['nato']);

/** The engine's find of these words: "block: words". */
function found(topic: string, where: string, how: Mention['how']): Mention {
  const [block, words] = [Number(where.slice(0, 1)), where.slice(3)];
  const start = ARTICLE.blocks[block]?.text.indexOf(words) ?? -1;
  const end = start + words.length;
  const rest = { term: words, leads: true, markable: true, parents: [] };
  return { topic: topic as Mention['topic'], block, start, end, how, ...rest };
}

describe('readGold', () => {
  it('takes annotations out of the text and keeps their places', () => {
    expect(ARTICLE.blocks.map(({ text, kind, section }) => [text, kind, section])).toStrictEqual([
      ['NATO meets', 'title', 0],
      ["The alliance's talks: alliance and pact.", 'paragraph', 0],
      ['Rain', 'heading', 1],
      ['In Georgia the bloc rested.', 'list-item', 1],
    ]);
    const places = [...ARTICLE.mentions, ...ARTICLE.optional, ...ARTICLE.traps].map(
      ({ block, start, end }) => ARTICLE.blocks[block]?.text.slice(start, end),
    );
    expect(places).toStrictEqual([
      'NATO',
      'alliance',
      'pact',
      'the bloc',
      "The alliance's",
      'Georgia',
    ]);
    expect(ARTICLE).toMatchObject({
      id: 'wire-nato',
      register: 'wire',
      cues: { title: 'NATO meets', published: '2025-03-04' },
    });
    expect(ARTICLE.mentions[1]).toMatchObject({ topic: 'nato', kind: 'backref', isHard: true });
  });

  it.each([
    ['no divider', SOURCE.replace('---\n', ''), /no line "---"/u],
    ['an unknown register', SOURCE.replace('wire', 'poem'), /register: /u],
    ['a kind that is none', SOURCE.replace('backref hard', 'noun'), /:6: "\(nato noun\)"/u],
    ['a loose bracket', SOURCE.replace('rested', '[rested'), /:9: a bracket/u],
    ['a broken topic', SOURCE.replace('? nato', '? NATO!'), /:9: "NATO!" is no topic id/u],
  ])('names place and remedy for %s', (_name, source, message) => {
    expect(() => readGold(source, 'a.md')).toThrow(message);
  });
});

describe('scoreArticle', () => {
  const scored = scoreArticle(
    ARTICLE,
    {
      mentions: [
        found('nato', '0: NATO', 'name'),
        found('nato', "1: alliance's", 'backref'),
        found('nato', '3: bloc', 'backref'),
        found('georgia', '3: Georgia', 'name'),
      ],
      rejections: [
        { ...found('nato', '2: pact', 'backref'), reason: 'nothing of this kind was named before' },
      ],
    },
    TOPICS,
  );

  it('knows right, wrong and missed; topics without a card are no misses', () => {
    expect(tallyOf([scored])).toStrictEqual({ right: 1, wrong: 2, missed: 1 });
    expect(tallyOfKind([scored], 'backref')).toStrictEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('counts neither way where editors could differ', () => {
    expect(scored.wrong.map(({ found: { topic } }) => topic)).toStrictEqual(['nato', 'georgia']);
  });

  it('counts neither way what is named inside a topic without a card', () => {
    const source = SOURCE.replace(
      '[the bloc](? nato) rested',
      '[NATO drills](exercise phrase) began',
    );
    const article = readGold(source, 'a.md');
    const inside = { topic: 'nato', block: 3, start: 11, end: 15, how: 'name' as const };
    const { wrong } = scoreArticle(
      article,
      { mentions: [inside, { ...inside, end: 22 }], rejections: [] },
      TOPICS,
    );
    expect(wrong.map(({ found: { end } }) => end)).toStrictEqual([22]);
  });

  it('says which trap was walked into', () => {
    expect(scored.wrong[1]?.trap).toBe('the US state');
    expect(mistakes([scored])).toContain('wrong name georgia (trap: the US state): In [Georgia]');
    expect(mistakes([scored])).toContain('missed backref nato hard');
  });

  it('counts an annotation once', () => {
    const twice = [found('nato', '0: NATO', 'name'), found('nato', '0: NATO', 'alias')];
    expect(
      tallyOf([scoreArticle(ARTICLE, { mentions: twice, rejections: [] }, TOPICS)]),
    ).toMatchObject({ right: 1, wrong: 1 });
  });

  it('is told in a table, and held to gates', () => {
    expect(scoreTable([scored])).toContain('| all | 2 | 0.333 | 0.500 | 0.400 |');
    expect(
      underGates([scored], {
        all: 0.9,
        name: 0.9,
        alias: 0.9,
        phrase: 0.9,
        wording: 0.9,
        backref: 0.9,
      }),
    ).toStrictEqual([
      'F1 of all is 0.400, the gate 0.9',
      'F1 of name is 0.667, the gate 0.9',
      'F1 of backref is 0.000, the gate 0.9',
    ]);
  });
});

/** What both annotators marked, and what only one of them did. */
function agreed(source: string) {
  const { hits, missed, wrong } = agreement(ARTICLE, readGold(source, 'second.md'), TOPICS);
  return {
    both: hits.map(({ gold }) => wordsAt(gold)),
    first: missed.map(wordsAt),
    second: wrong.map(({ found: one }) => wordsAt(one)),
  };
}

function wordsAt({ block, start, end }: GoldRange): string | undefined {
  return ARTICLE.blocks[block]?.text.slice(start, end);
}

describe('agreement', () => {
  it('is whole where the two are the same', () => {
    expect(agreed(SOURCE)).toStrictEqual({ both: ['NATO', 'alliance'], first: [], second: [] });
  });

  it('lists what only one of them marked, but not what either left open', () => {
    const second = SOURCE.replace('[NATO](nato name)', 'NATO')
      .replace('(nato backref hard)', '(? un nato)')
      .replace('(- the US state)', '(nato phrase)')
      .replace('(? nato)', '(nato backref)');
    expect(agreed(second)).toStrictEqual({ both: [], first: ['NATO'], second: ['Georgia'] });
  });

  it('refuses another text', () => {
    expect(() => agreed(SOURCE.replace('rested', 'slept'))).toThrow(/wire-nato: block 3/u);
  });
});

describe('figures', () => {
  it.each([
    [{ right: 0, wrong: 0, missed: 0 }, [1, 1, 1]],
    [{ right: 0, wrong: 0, missed: 3 }, [1, 0, 0]],
    [{ right: 3, wrong: 1, missed: 1 }, [0.75, 0.75, 0.75]],
  ])('%j', (tally, expected) => {
    expect([precisionOf(tally), recallOf(tally), f1Of(tally)]).toStrictEqual(expected);
  });
});
