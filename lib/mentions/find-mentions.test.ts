import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { FIXTURE_CARDS, fixtureCard } from './cards.fixture';
import { createMentionFinder } from './find-mentions';
import type { FindRequest, TextBlock } from './types';

const finder = createMentionFinder(compileLexicon(FIXTURE_CARDS));

function request(...texts: string[]): FindRequest {
  return requestTitled('', texts);
}

function requestTitled(title: string, texts: readonly string[]): FindRequest {
  const blocks = texts.map((text): TextBlock => ({ text, kind: 'paragraph', section: 0 }));
  return { article: { title, host: '', published: null }, blocks };
}

/** Mentions as "topic: words (how)". */
function found(asked: FindRequest): string[] {
  return finder.find(asked).mentions.map(({ topic, block, start, end, how }) => {
    return `${topic}: ${asked.blocks[block]?.text.slice(start, end)} (${how})`;
  });
}

/** Reasons for the candidates of a topic that did not count. */
function reasons(asked: FindRequest, topic: string): string[] {
  return finder
    .find(asked, true)
    .rejections.filter((rejection) => rejection.topic === topic)
    .map(({ reason }) => reason);
}

describe('names and phrases', () => {
  it.each([
    ['The Budapest Memorandum’s text', ['budapest-memorandum: Budapest Memorandum (name)']],
    ['N.A.T.O. met', ['nato: N.A.T.O. (name)']],
    ['NATO-led forces', ['nato: NATO (name)']],
    ['North Atlantic Treaty Organisation', ['nato: North Atlantic Treaty Organisation (name)']],
    ['the US-led military bloc said', ['nato: US-led military bloc (wording)']],
    [
      'security guarantees and a security guarantee',
      [
        'security-guarantees: security guarantees (name)',
        'security-guarantees: security guarantee (phrase)',
      ],
    ],
    [
      'accession of Ukraine to NATO',
      ['ukraine-nato-membership: accession of Ukraine to NATO (phrase)'],
    ],
    [
      'Ukraine wants full membership in the alliance',
      ['ukraine-nato-membership: full membership in the alliance (phrase)'],
    ],
  ])('finds them in %j', (text, mentions) => {
    expect(found(request(text))).toEqual(mentions);
  });

  it.each([
    ['Poland’s joining NATO', 1],
    ['Poland is joining, NATO said', 0],
  ])('parts two words of a pattern by a comma: %j', (text, count) => {
    const pair = createMentionFinder(
      compileLexicon([
        fixtureCard('nato-enlargement', 'NATO enlargement', {
          patterns: [{ match: '{join/Verb} the? (nato|alliance)' }],
        }),
      ]),
    );
    expect(pair.find(request(text)).mentions).toHaveLength(count);
  });

  it('prefers the more specific topic and remembers what it covers', () => {
    const { mentions } = finder.find(request('Ukraine seeks NATO membership'));
    expect(mentions.map(({ topic, parents }) => ({ topic, parents }))).toEqual([
      { topic: 'ukraine-nato-membership', parents: ['nato'] },
    ]);
  });

  it('does not run across commas, brackets or sentences', () => {
    expect(found(request('In Budapest. Memorandum writers, in Budapest, memorandum'))).toEqual([]);
  });

  it('is silent inside a longer name that means something else', () => {
    const asked = request('the NATO phonetic alphabet');
    expect(found(asked)).toEqual([]);
    expect(reasons(asked, 'nato')).toEqual(['part of "NATO phonetic alphabet"']);
  });

  it('is silent next to a forbidden neighbour', () => {
    expect(found(request('Mikhail Putin said'))).toEqual([]);
  });
});

describe('capitals', () => {
  it('tells MAP from a map', () => {
    expect(found(request('NATO gave it a MAP, not a map'))).toEqual([
      'nato: NATO (name)',
      'membership-action-plan: MAP (alias)',
    ]);
  });

  it('takes a name in lower case for another word, unless nothing has capitals', () => {
    const cards = [
      fixtureCard('china', 'China'),
      fixtureCard('islamic-state', 'IS group', {
        aliases: [
          { text: 'Islamic State', match: 'exact', how: 'name' },
          { text: 'IS', match: 'exact', how: 'name', requires: ['jihadi', 'Syria'] },
        ],
      }),
    ];
    const finderOf = createMentionFinder(compileLexicon(cards));
    const texts = (text: string) =>
      finderOf.find(request(text)).mentions.map(({ start, end }) => text.slice(start, end));
    expect(texts('China sold 4,000 china teapots.')).toEqual(['China']);
    expect(texts('prices in china are rising')).toEqual(['china']);
    expect(texts('She ran off to join ISLAMIC STATE in Syria.')).toEqual(['ISLAMIC STATE']);
    expect(
      texts('DRONE HITS TANKER AND NO, THIS IS NOT A FILM. A jihadi in Syria said so.'),
    ).toEqual([]);
  });

  it('asks for support where everything is in capitals', () => {
    expect(found(request('LOST TOURISTS FIND NEW MAP OF THE TOWN'))).toEqual([]);
    expect(found(request('NATO OFFERS GEORGIA A MAP AT ITS SUMMIT')).at(-1)).toBe(
      'membership-action-plan: MAP (alias)',
    );
  });
});

describe('context', () => {
  it('needs one supporting word in the article', () => {
    expect(found(request('The Budapest agreement was praised.'))).toEqual([]);
    expect(found(request('The Budapest agreement was praised.', 'It was signed in 1994.'))).toEqual(
      ['budapest-memorandum: Budapest agreement (alias)'],
    );
  });

  it('takes the title as context', () => {
    expect(
      found(requestTitled('Ukraine remembers', ['The Budapest agreement was praised.'])),
    ).toHaveLength(1);
  });

  it('does not let a term support itself', () => {
    expect(reasons(request('A MAP was drawn'), 'membership-action-plan')).toEqual([
      'no supporting word in the article',
    ]);
  });

  it('looks only in the paragraph when told to', () => {
    expect(found(request('Ukraine hopes for a membership invitation.', 'NATO met.'))).toEqual([
      'nato: NATO (name)',
    ]);
    expect(found(request('Ukraine hopes NATO sends a membership invitation.')).at(-1)).toBe(
      'ukraine-nato-membership: membership invitation (phrase)',
    );
  });
});

describe('subject', () => {
  const UKRAINE = 'ukraine-nato-membership';
  const NORDIC = 'finland-and-sweden-in-nato';
  it.each([
    ['Ukraine’s NATO membership', UKRAINE],
    ['Sweden’s NATO membership', NORDIC],
    ['NATO membership for Finland, Zelensky said', NORDIC],
    ['Finland joined the alliance while Ukraine waits', NORDIC],
    ['Kyiv wants to join NATO as Finland did', UKRAINE],
    ['Russia’s opposition to NATO membership grew as Ukraine pressed on', UKRAINE],
    ['Zelensky wants an invitation to NATO. He calls NATO membership vital', UKRAINE],
  ])('decides %j', (text, topic) => {
    expect(found(request(text)).some((mention) => mention.startsWith(`${topic}:`))).toBe(true);
  });

  it.each([
    'Moldova’s NATO membership',
    'NATO membership of Bosnia',
    'Moldova should keep NATO membership',
  ])('leaves %j to nobody', (text) => {
    const asked = requestTitled('Ukraine and others', [text]);
    expect(found(asked)).toEqual(['nato: NATO (name)']);
    expect(reasons(asked, UKRAINE)[0]).toMatch(/^its subject is (Moldova|Bosnia)$/u);
  });

  it('does not take an ally of the bloc for the subject', () => {
    expect(
      found(
        request(
          'Ukraine hopes to join the US-led military bloc. It wants membership of the alliance.',
        ),
      ).at(-1),
    ).toBe(`${UKRAINE}: membership of the alliance (phrase)`);
  });
});

describe('back-references', () => {
  it('point to the last topic of their class', () => {
    expect(
      found(
        request(
          'The Budapest Memorandum failed. The pact was weak. The Minsk agreements followed. These agreements failed too.',
        ),
      ),
    ).toEqual([
      'budapest-memorandum: Budapest Memorandum (name)',
      'budapest-memorandum: pact (backref)',
      'minsk-agreements: Minsk agreements (name)',
      'minsk-agreements: agreements (backref)',
    ]);
  });

  it.each([
    ['comes first', 'The pact was praised. The Budapest Memorandum followed.'],
    [
      'is specified by what follows',
      'The Budapest Memorandum failed. The pact between Rome and Berlin held.',
    ],
    [
      'follows something new',
      'NATO met. A regional defence alliance was founded. The alliance grew.',
    ],
    [
      'follows another name',
      'The Budapest Memorandum failed. Then came the Paris Agreement. The agreement held.',
    ],
    ['follows a known stranger', 'NATO met. The European Union met. The bloc agreed.'],
    ['is specified by a place', 'NATO met. The alliance in the Pacific is another one.'],
    ['stands after a clause’s that', 'The Budapest Memorandum failed. He said that pact was new.'],
    ['is counted', 'NATO met. The alliance of 7 parties lost the vote.'],
    ['is part of a compound', 'The Budapest Memorandum failed. The agreement machine went on.'],
  ])('are silent when the noun %s', (_why, text) => {
    expect(found(request(text)).filter((mention) => mention.endsWith('(backref)'))).toEqual([]);
  });

  it.each([
    ['a date follows', 'The Budapest Memorandum failed. Nobody kept the pact on Dec. 5.'],
    ['what follows says how, not where', 'NATO met. Its critics see the alliance in ruins.'],
    ['it was only described', 'The Budapest Memorandum is a pact. The pact failed.'],
    ['a participle stands between', 'The Budapest Memorandum failed. The signed pact was weak.'],
    [
      'the topic was named inside another',
      'Ukraine seeks NATO membership. The alliance hesitates.',
    ],
  ])('are found when %s', (_when, text) => {
    expect(found(request(text)).filter((mention) => mention.endsWith('(backref)'))).toHaveLength(1);
  });

  it('may follow from the title', () => {
    expect(found(requestTitled('NATO meets', ['The alliance agreed.']))).toEqual([
      'nato: alliance (backref)',
    ]);
  });

  it('reach further back when the article has only one', () => {
    const filler = Array.from({ length: 6 }, () => 'Nothing happened on that day.').join(' ');
    expect(
      found(request('The Budapest Memorandum failed.', filler, 'Critics of the pact agreed.')).at(
        -1,
      ),
    ).toBe('budapest-memorandum: pact (backref)');
  });

  it('cross from one batch of blocks to the next', () => {
    const first = finder.find(request('The Budapest Memorandum failed.'));
    const second = finder.find({ ...request('The pact was weak.'), carry: first.carry });
    expect(second.mentions.map(({ topic, how }) => `${topic} ${how}`)).toEqual([
      'budapest-memorandum backref',
    ]);
  });
});

describe('leads', () => {
  it('are the first mention of a topic in each section, once across batches', () => {
    const blocks: TextBlock[] = [
      { text: 'NATO met. NATO agreed.', kind: 'paragraph', section: 0 },
      { text: 'NATO left.', kind: 'paragraph', section: 1 },
    ];
    const article = { title: '', host: '', published: null };
    const first = finder.find({ article, blocks });
    expect(first.mentions.map(({ leads }) => leads)).toEqual([true, false, true]);
    const later: TextBlock[] = [{ text: 'NATO again.', kind: 'paragraph', section: 1 }];
    expect(finder.find({ article, blocks: later, carry: first.carry }).mentions[0]?.leads).toBe(
      false,
    );
  });

  it('never are topics that pages do not mark', () => {
    expect(finder.find(request('Putin spoke')).mentions[0]).toMatchObject({
      markable: false,
      leads: false,
    });
  });
});
