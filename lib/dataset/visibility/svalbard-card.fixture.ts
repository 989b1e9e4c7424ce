/**
 * A card for tests and the gallery, shaped like the real ones. Its texts and
 * addresses illustrate; nobody checked them and they are never shipped.
 */
import * as v from 'valibot';

import type { CardBundle } from '../compiled';
import { CardSchema, type Card } from '../schema/card';
import { TopicIdSchema } from '../schema/primitives';
import {
  svalbardParties,
  svalbardPublications,
  svalbardWorks,
} from './svalbard-registries.fixture';

const card: Card = v.parse(CardSchema, {
  schema: 1,
  id: 'svalbard-treaty',
  title: 'Svalbard Treaty',
  kind: 'treaty',
  beat: 'un-international-law',
  summary: {
    text: 'Signed in Paris on 9 February 1920, it gave Norway full sovereignty over the Arctic islands of Svalbard. Citizens of all member states may fish, hunt and work there on an equal footing. The islands may not be used for warlike purposes. States differ on how far out to sea these rights reach.',
    cites: [{ work: 'treaty-1920', locator: 'articles 1-3, 9' }, { work: 'no-mfa-2016' }],
  },
  naming: [
    {
      term: 'Fisheries Protection Zone',
      usedBy: ['norway'],
      note: 'Norway’s name for the waters up to 200 nautical miles around the islands.',
      forms: [{ text: 'protection zone' }],
      cites: [{ work: 'no-mfa-2016' }],
    },
    {
      term: 'so-called zone',
      usedBy: ['russia'],
      note: 'Used in Russian statements that do not recognise the zone.',
      forms: [{ text: 'so-called protection zone' }],
      cites: [{ work: 'ru-mfa-2020' }],
    },
  ],
  keyFacts: [
    {
      id: 'f1',
      text: 'Article 9 bars naval bases and fortifications “which may never be used for warlike purposes”.',
      status: 'text',
      cites: [
        {
          work: 'treaty-1920',
          locator: 'article 9',
          quote: 'which may never be used for warlike purposes',
        },
      ],
    },
    {
      id: 'f2',
      text: 'About 50 states are parties to the treaty.',
      status: 'established',
      asOf: '2024',
      cites: [{ work: 'no-mfa-2016' }],
      variants: [{ value: '46', cites: [{ work: 'tass-2022' }] }],
    },
  ],
  timeline: [
    { date: '1920-02-09', text: 'Nine states sign in Paris.', cites: [{ work: 'treaty-1920' }] },
    { date: '1925-08-14', text: 'The treaty enters into force.', cites: [{ work: 'no-mfa-2016' }] },
    {
      date: '1977',
      text: 'Norway sets up the Fisheries Protection Zone.',
      cites: [{ work: 'no-mfa-2016' }],
    },
    {
      date: '2020-02-04',
      text: 'Russia asks Norway for consultations on restrictions on its activities.',
      cites: [{ work: 'ru-mfa-2020' }],
    },
    {
      date: '2023-03-20',
      text: 'Norway’s Supreme Court rules on snow crab on the continental shelf.',
      cites: [{ work: 'court-2023' }, { work: 'hnn-2023' }],
    },
  ],
  disputes: [
    {
      id: 'd1',
      question: 'Do the treaty’s equal rights reach beyond the territorial sea?',
      type: 'legal',
      state: 'open',
      coversTo: '2024-06',
      commonGround: [
        {
          id: 'g1',
          text: 'On land and in the territorial sea, citizens of all parties have equal rights to fish and hunt.',
          cites: [{ work: 'no-mfa-2016' }, { work: 'eu-2021' }],
        },
      ],
      positions: [
        {
          id: 'p1',
          label: 'No, only to 12 miles',
          holders: [{ party: 'norway', since: '1977' }],
          claims: [
            {
              id: 'c1',
              by: 'norway',
              said: '2016-05-11',
              text: 'The treaty names the islands and their territorial waters; the zone and the shelf rest on the law of the sea alone.',
              cites: [{ work: 'no-mfa-2016', role: 'own-words' }],
            },
          ],
        },
        {
          id: 'p2',
          label: 'Yes, in the whole zone',
          holders: [
            { party: 'european-union', since: '2004' },
            { party: 'russia', note: 'does not recognise the zone itself' },
          ],
          claims: [
            {
              id: 'c2',
              by: 'european-union',
              said: '2021-06-28',
              text: 'Rights in the zone must be granted without discrimination, so a quota set for the Union’s vessels alone breaks the treaty.',
              cites: [{ work: 'hnn-2021' }, { work: 'eu-2021', role: 'own-words' }],
            },
            {
              id: 'c3',
              by: 'russia',
              said: '2020-02-04',
              text: 'Norway has no right to set up the zone, and inspections of Russian vessels in it have no basis.',
              cites: [{ work: 'ru-mfa-2020' }, { work: 'tass-2020' }],
            },
            {
              id: 'c4',
              by: 'russia',
              said: '2022-06-29',
              text: 'Stopping supplies for Russian settlements runs against the treaty.',
              cites: [{ work: 'tass-2022' }],
            },
          ],
        },
      ],
      evidence: [
        {
          id: 'e1',
          kind: 'court',
          body: 'norway-supreme-court',
          text: 'The full court found that the right of equal treatment does not apply to snow crab on the shelf beyond the territorial sea.',
          acceptedBy: ['norway'],
          cites: [{ work: 'court-2023', locator: 'para 226' }],
        },
      ],
    },
  ],
  related: [],
  volatility: 'stable',
  coversTo: '2024-06',
  checkedOn: '2026-11-21',
  reviewBy: '2027-11-21',
  status: 'published',
  version: 2,
  changelog: [
    { version: 1, date: '2026-09-01', type: 'new', text: 'First version.' },
    {
      version: 2,
      date: '2026-11-01',
      type: 'correction',
      text: 'The treaty entered into force in 1925, not 1924.',
    },
  ],
});

/** The example card with everything it refers to. */
export const svalbardBundle: CardBundle = {
  card: {
    ...card,
    naming: card.naming.map(({ forms, ...naming }) => ({
      ...naming,
      forms: forms.map(({ text }) => text),
    })),
    corrections: card.changelog.filter(({ type }) => type === 'correction'),
    related: [
      {
        topic: v.parse(TopicIdSchema, 'law-of-the-sea-convention'),
        title: 'Law of the Sea Convention',
        kind: 'treaty',
        rel: 'see-also',
      },
      {
        topic: v.parse(TopicIdSchema, 'arctic-council'),
        title: 'Arctic Council',
        kind: 'organisation',
        rel: 'see-also',
      },
    ],
  },
  works: svalbardWorks,
  parties: svalbardParties,
  publications: svalbardPublications,
};
