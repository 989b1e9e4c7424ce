/**
 * Records of a small invented dataset without a single problem, for tests to
 * spoil: Norland and Sudland differ on the Example Pact.
 */
import * as v from 'valibot';

import { CardSchema } from '../schema/card';
import type { Card } from '../schema/card';
import { PartySchema, PublicationSchema, WorkSchema } from '../schema/registries';
import type { Party, Publication, Work } from '../schema/registries';

type Fields = Readonly<Record<string, unknown>>;

const DISPUTE = {
  id: 'd1',
  question: 'Does the pact bind Norland?',
  type: 'legal',
  state: 'open',
  coversTo: '2026-02',
  commonGround: [{ id: 'g1', text: 'Both signed it in 1994.', cites: [{ work: 'court-1996' }] }],
  positions: [
    {
      id: 'p1',
      label: 'No, it lapsed',
      holders: [{ party: 'norland' }],
      claims: [
        {
          id: 'c1',
          by: 'norland',
          said: '2001-03-04',
          text: 'Norland said the pact lapsed in 2000.',
          cites: [{ work: 'norland-2001' }, { work: 'wire-2001' }, { work: 'court-1996' }],
        },
      ],
    },
    {
      id: 'p2',
      label: 'Yes, it is in force',
      holders: [{ party: 'sudland' }],
      claims: [
        {
          id: 'c2',
          by: 'sudland',
          said: '2001-03-05',
          text: 'Sudland said the pact has no end date.',
          cites: [{ work: 'sudland-2001' }, { work: 'wire-2001' }, { work: 'court-1996' }],
        },
      ],
    },
  ],
  evidence: [
    { id: 'e1', kind: 'court', text: 'The court left it open.', cites: [{ work: 'court-1996' }] },
  ],
};

const CARD = {
  schema: 1,
  id: 'example-pact',
  title: 'Example Pact',
  kind: 'treaty',
  beat: 'nato',
  wikidata: 'Q1',
  aliases: [{ text: 'Example Accord' }, { text: 'EXP', requires: ['pact'] }],
  patterns: [{ match: '{sign} the example (pact|accord)' }],
  summary: {
    text: 'The pact was signed in 1994. It ended a border dispute.',
    cites: [{ work: 'court-1996', quote: 'the border is settled' }],
  },
  naming: [
    {
      term: 'diktat',
      usedBy: ['norland'],
      note: 'Word of the Norland press.',
      cites: [{ work: 'norland-2001' }],
    },
  ],
  keyFacts: [
    { id: 'f1', text: 'It has six articles.', status: 'text', cites: [{ work: 'court-1996' }] },
  ],
  timeline: [
    { date: '1994', text: 'The pact is signed.', cites: [{ work: 'court-1996' }] },
    { date: '2001-03-04', text: 'Norland leaves the talks.', cites: [{ work: 'wire-2001' }] },
  ],
  disputes: [DISPUTE],
  volatility: 'stable',
  coversTo: '2026-02-24',
  checkedOn: '2026-11-21',
  reviewBy: '2027-11-21',
  status: 'published',
  review: [
    { by: 'ann', role: 'author', on: '2026-11-20' },
    { by: 'ben', role: 'reader-for-positions', on: '2026-11-21' },
    { by: 'ben', role: 'fact-checker', on: '2026-11-21' },
  ],
  version: 1,
  changelog: [{ version: 1, date: '2026-11-21', type: 'new', text: 'First version.' }],
};

/** A valid card with some fields changed. */
export function aCard(changes: Fields = {}): Card {
  return v.parse(CardSchema, { ...CARD, ...changes });
}

/** A valid card whose one dispute has some fields changed. */
export function aCardDisputing(changes: Fields): Card {
  return aCard({ disputes: [{ ...DISPUTE, ...changes }] });
}

/** The dispute's two positions, the first (Norland's) with some fields changed. */
export function positionsWith(changes: Fields): readonly unknown[] {
  const [first, second] = DISPUTE.positions;
  return [{ ...first, ...changes }, second];
}

/** Norland's only claim with some fields changed, as a list of claims. */
export function claimsWith(changes: Fields): readonly unknown[] {
  return [{ ...DISPUTE.positions[0]?.claims[0], ...changes }];
}

/** A valid work with some fields changed. */
export function aWork(changes: Fields = {}): Work {
  return v.parse(WorkSchema, {
    id: 'wire-2001',
    publication: 'wire',
    title: 'Talks fail',
    date: '2001-03-04',
    kind: 'news-report',
    url: 'https://wire.example/talks',
    lang: 'en',
    check: { status: 'verified', on: '2026-11-21' },
    ...changes,
  });
}

/** A valid publication with some fields changed. */
export function aPublication(changes: Fields = {}): Publication {
  return v.parse(PublicationSchema, {
    id: 'wire',
    name: 'The Wire',
    type: 'wire',
    country: null,
    owner: 'Its members',
    funding: 'commercial',
    control: 'independent',
    domains: ['wire.example'],
    ...changes,
  });
}

/** A valid party with some fields changed. */
export function aParty(changes: Fields = {}): Party {
  return v.parse(PartySchema, {
    id: 'norland',
    name: 'Norland',
    kind: 'state',
    country: 'NO',
    ...changes,
  });
}

export const WORKS: readonly Work[] = [
  aWork({
    id: 'court-1996',
    publication: 'court',
    date: '1996',
    kind: 'judgment',
    url: 'https://court.example/1',
  }),
  aWork({
    id: 'norland-2001',
    publication: 'norland-gov',
    kind: 'statement',
    url: 'https://norland.example/1',
  }),
  aWork({
    id: 'sudland-2001',
    publication: 'sudland-gov',
    date: '2001-03-05',
    kind: 'statement',
    url: 'https://sudland.example/1',
  }),
  aWork({ date: '2001-03-06' }),
];

const GOVERNMENT = { type: 'government', control: 'government', funding: 'state-budget' };

export const PUBLICATIONS: readonly Publication[] = [
  aPublication({ id: 'court', type: 'court', control: 'intergovernmental' }),
  aPublication({ ...GOVERNMENT, id: 'norland-gov', country: 'NO' }),
  aPublication({ ...GOVERNMENT, id: 'sudland-gov', country: 'SU' }),
  aPublication(),
];

export const PARTIES: readonly Party[] = [
  aParty(),
  aParty({ id: 'sudland', name: 'Sudland', country: 'SU' }),
];
