/** Variations of the example card: long names, three and four answers, no dispute. */
import * as v from 'valibot';

import type { CardBundle } from '../../lib/dataset/compiled';
import { DisputeSchema } from '../../lib/dataset/schema/card';
import { PartySchema } from '../../lib/dataset/schema/registries';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';

const scholars = v.parse(PartySchema, {
  id: 'scholars',
  name: 'Scholars of the law of the sea who hold the text to be ambiguous (e.g. those writing on the travaux préparatoires)',
  short: 'Scholars',
  kind: 'expert-group',
  country: null,
});
const iceland = v.parse(PartySchema, {
  id: 'iceland',
  name: 'Iceland',
  kind: 'state',
  country: 'IS',
});

const third = {
  id: 'p3',
  label: 'The text leaves it open',
  holders: [{ party: 'scholars' }],
  claims: [
    {
      id: 'c5',
      by: 'scholars',
      said: '2021',
      text: 'In 1920 nobody had zones or shelves in mind; both readings can be argued from the words and the purpose of the treaty.',
      cites: [{ work: 'hnn-2021' }],
    },
  ],
};
const fourth = {
  id: 'p4',
  label: 'Ask a court',
  holders: [{ party: 'iceland', since: '2006', until: '2014-03' }],
  claims: [
    {
      id: 'c6',
      by: 'iceland',
      said: '2006-08',
      state: 'superseded',
      text: 'The question should go to the International Court of Justice.',
      cites: [{ work: 'hnn-2023' }],
    },
  ],
};

/** The example card with one or two answers more. */
export function withPositions(count: 3 | 4): CardBundle {
  const { card } = svalbardBundle;
  const [dispute] = card.disputes;
  if (!dispute) throw new Error('the example card lost its dispute');
  const extra = count === 3 ? [third] : [third, fourth];
  const more = v.parse(DisputeSchema, {
    ...dispute,
    id: 'd2',
    question: 'May a dispute on the zone go to court?',
    commonGround: [],
    evidence: [],
    state: 'dormant',
    positions: [...dispute.positions, ...extra],
  });
  return {
    ...svalbardBundle,
    card: { ...card, disputes: [more, dispute] },
    parties: { ...svalbardBundle.parties, [scholars.id]: scholars, [iceland.id]: iceland },
  };
}

/** Long words everywhere. */
export function withLongNames(): CardBundle {
  const bundle = withPositions(3);
  const title =
    'Übereinkommen über die Hoheitsrechte Norwegens im Gebiet des Spitzbergen-Archipels (Spitsbergenvertrag)';
  const publications = Object.fromEntries(
    Object.entries(bundle.publications).map(([id, publication]) => [
      id,
      { ...publication, name: `${publication.name}, Abteilung für Öffentlichkeitsarbeit` },
    ]),
  );
  return { ...bundle, card: { ...bundle.card, title }, publications };
}

/** A card on something nobody disputes. */
export function withoutDispute(): CardBundle {
  return { ...svalbardBundle, card: { ...svalbardBundle.card, disputes: [], naming: [] } };
}
