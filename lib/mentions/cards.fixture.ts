/** Small cards for engine tests; invented shortenings of real topics, terms only. */
import * as v from 'valibot';

import { type Card, CardSchema } from '../dataset/schema/card';

type Terms = Partial<
  Pick<
    v.InferInput<typeof CardSchema>,
    | 'kind'
    | 'since'
    | 'aliases'
    | 'patterns'
    | 'subject'
    | 'classNouns'
    | 'offices'
    | 'contextWords'
    | 'notThis'
    | 'naming'
    | 'autoHighlight'
    | 'related'
    | 'timeline'
  >
>;

/** A valid card of which only id, title and terms matter. */
export function fixtureCard(id: string, title: string, terms: Terms = {}): Card {
  const cites = [{ work: 'some-work' }];
  return v.parse(CardSchema, {
    schema: 1,
    id,
    title,
    kind: 'concept',
    beat: 'nato',
    ...terms,
    naming: terms.naming ?? [],
    summary: { text: 'A summary.', cites },
    volatility: 'stable',
    coversTo: '2026',
    checkedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    status: 'published',
    version: 1,
    changelog: [{ version: 1, date: '2026-11-21', type: 'new', text: 'First version.' }],
  });
}

const WORDING = { usedBy: ['russia'], note: 'A note.', cites: [{ work: 'some-work' }] };

export const FIXTURE_CARDS: readonly Card[] = [
  fixtureCard('nato', 'NATO', {
    aliases: [{ text: 'North Atlantic Treaty Organization', how: 'name' }],
    naming: [{ term: 'bloc', ...WORDING, forms: [{ text: 'US-led military bloc' }] }],
    classNouns: ['alliance', 'bloc'],
    notThis: ['NATO phonetic alphabet'],
  }),
  fixtureCard('ukraine-nato-membership', 'Ukraine-NATO membership', {
    subject: { is: ['Ukraine', 'Ukrainian', 'Kyiv', 'Kiev', 'Zelensky'] },
    aliases: [
      { text: 'NATO membership', how: 'phrase', ofSubject: true },
      {
        text: 'membership invitation',
        how: 'phrase',
        requires: ['NATO', 'alliance'],
        within: 'paragraph',
        ofSubject: true,
      },
    ],
    patterns: [
      { match: '(full|eventual)? membership (in|of) the? (nato|alliance)', ofSubject: true },
      { match: '(accession|admission) of ukraine to the? (nato|alliance)' },
      { match: '{join/Verb} the? (nato|alliance)', ofSubject: true },
    ],
    related: [{ card: 'nato', rel: 'see-also' }],
  }),
  fixtureCard('finland-and-sweden-in-nato', 'Finland and Sweden in NATO', {
    subject: { is: ['Finland', 'Finnish', 'Sweden', 'Swedish'] },
    aliases: [{ text: 'NATO membership', how: 'phrase', ofSubject: true }],
    patterns: [{ match: '{join/Verb} the? (nato|alliance)', ofSubject: true }],
  }),
  fixtureCard('budapest-memorandum', 'Budapest Memorandum', {
    aliases: [
      { text: 'Budapest agreement', requires: ['1994', 'Ukraine', 'nuclear'] },
      { text: 'the memorandum', match: 'none' },
    ],
    classNouns: ['memorandum', 'pact', 'agreement'],
    notThis: ['Budapest Memorandum Orchestra'],
  }),
  fixtureCard('minsk-agreements', 'Minsk agreements', {
    classNouns: ['agreement', 'agreements', 'accords'],
  }),
  fixtureCard('membership-action-plan', 'Membership Action Plan', {
    aliases: [{ text: 'MAP', match: 'exact', requires: ['NATO', 'accession'] }],
  }),
  fixtureCard('security-guarantees', 'Security guarantees', {
    aliases: [{ text: 'security guarantee', how: 'phrase' }],
    classNouns: ['guarantees'],
  }),
  fixtureCard('vladimir-putin', 'Vladimir Putin', {
    aliases: [{ text: 'Putin', how: 'name', not: ['Mikhail'] }],
    autoHighlight: false,
  }),
];
