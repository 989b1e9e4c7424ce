/** Everything that is referred to exists: R02, R03, R33, R50, and ids are unique. */
import { citationsOf, partiesOf } from '../../../lib/dataset/card-parts';
import { inEntry } from '../dataset';
import type { Entry } from '../dataset';
import type { Finding } from '../problem';
import { cardRule } from '../rule';
import type { Rule } from '../rule';

export const citedWorksExist = cardRule({
  id: 'R02',
  severity: 'error',
  title: 'cited works exist',
  *check(card, { written }) {
    for (const { value, path } of citationsOf(card)) {
      if (written.works.has(value.work)) continue;
      yield {
        path: [...path, 'work'],
        message: `no work "${value.work}"`,
        remedy: 'enter it in data/works/<publication>.yaml, or correct the id',
      };
    }
  },
});

export const publicationsExist: Rule = {
  id: 'R03',
  severity: 'error',
  title: 'publications of works exist',
  check({ works, publications, written }) {
    const missing = (id: string | undefined) => id !== undefined && !written.publications.has(id);
    return [
      ...works.flatMap((entry) =>
        (['publication', 'publishedBy'] as const)
          .filter((field) => missing(entry.value[field]))
          .map((field) => inEntry(entry, noPublication(field, entry.value[field]))),
      ),
      ...publications
        .filter(({ value }) => missing(value.parent))
        .map((entry) => inEntry(entry, noPublication('parent', entry.value.parent))),
    ];
  },
};

function noPublication(field: string, id = '') {
  return {
    path: [field],
    message: `no publication "${id}"`,
    remedy: 'enter it in data/publications/<type>.yaml, or correct the id',
  };
}

export const partiesExist = cardRule({
  id: 'R33',
  severity: 'error',
  title: 'parties exist',
  *check(card, { written }) {
    for (const { value, path } of partiesOf(card)) {
      if (written.parties.has(value)) continue;
      yield {
        path,
        message: `no party "${value}"`,
        remedy: 'enter it in data/parties.yaml, or correct the id',
      };
    }
  },
});

export const relatedCardsExist = cardRule({
  id: 'R50',
  severity: 'information',
  title: 'related topics that have no card yet',
  *check(card, { written }) {
    for (const [i, { card: topic }] of card.related.entries()) {
      if (written.cards.has(topic)) continue;
      yield {
        path: ['related', i, 'card'],
        message: `"${topic}" has no card yet`,
        remedy: 'the link appears once the card is written',
      };
    }
  },
});

export const linksBetweenCardsHold = cardRule({
  id: 'R50',
  severity: 'error',
  title: 'links inside and between cards hold',
  *check(card, { written }) {
    if (card.replacedBy !== undefined && !written.cards.has(card.replacedBy)) {
      yield {
        path: ['replacedBy'],
        message: `no card "${card.replacedBy}"`,
        remedy: 'correct the id of the card that takes over',
      };
    }
    if (card.status === 'retired' && card.replacedBy === undefined) {
      yield {
        path: ['status'],
        message: 'a retired card must say where to go',
        remedy: 'add replacedBy with the id of the card that takes over',
      };
    }
    for (const [i, { card: topic }] of card.related.entries()) {
      if (topic !== card.id) continue;
      yield {
        path: ['related', i, 'card'],
        message: 'the card is related to itself',
        remedy: 'remove the line',
      };
    }
  },
});

export const supersedingClaimsExist = cardRule({
  id: 'R50',
  severity: 'error',
  title: 'superseding claims exist',
  *check(card) {
    for (const [i, dispute] of card.disputes.entries()) {
      const ids = new Set<string>(
        dispute.positions.flatMap(({ claims }) => claims.map(({ id }) => id)),
      );
      for (const [j, position] of dispute.positions.entries()) {
        for (const [k, claim] of position.claims.entries()) {
          const target = claim.supersededBy;
          if (target === undefined || (ids.has(target) && target !== claim.id)) continue;
          yield {
            path: ['disputes', i, 'positions', j, 'claims', k, 'supersededBy'],
            message: `no other claim "${target}" in this dispute`,
            remedy: 'name a claim of the same dispute',
          };
        }
      }
    }
  },
});

export const recordIdsAreUnique: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'ids are unique',
  check: ({ cards, works, publications, parties, presets }) =>
    [cards, works, publications, parties, presets].flatMap((entries) => repeatedIds(entries)),
};

function repeatedIds(entries: readonly Entry<{ readonly id: string }>[]): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry.file);
      return [];
    }
    return inEntry(entry, {
      path: ['id'],
      message: `"${id}" is already in ${earlier}`,
      remedy: 'keep one record, or give this one another id',
    });
  });
}

export const localIdsAreUnique = cardRule({
  id: 'duplicate-id',
  severity: 'error',
  title: 'ids inside a card are unique',
  *check(card) {
    yield* repeated(card.keyFacts.map(({ id }, i) => ({ id, path: ['keyFacts', i, 'id'] })));
    yield* repeated(card.disputes.map(({ id }, i) => ({ id, path: ['disputes', i, 'id'] })));
    for (const [i, dispute] of card.disputes.entries()) {
      const at = ['disputes', i] as const;
      const ids = (field: 'commonGround' | 'positions' | 'evidence') =>
        dispute[field].map(({ id }, j) => ({ id, path: [...at, field, j, 'id'] }));
      const claims = dispute.positions.flatMap((position, j) =>
        position.claims.map(({ id }, k) => ({
          id,
          path: [...at, 'positions', j, 'claims', k, 'id'],
        })),
      );
      yield* repeated([...ids('commonGround'), ...ids('positions'), ...claims, ...ids('evidence')]);
    }
  },
});

function* repeated(places: readonly { id: string; path: (string | number)[] }[]) {
  const seen = new Set<string>();
  for (const { id, path } of places) {
    if (seen.has(id)) {
      yield {
        path,
        message: `"${id}" is used twice`,
        remedy: 'ids run through the dispute: give this one the next number',
      };
    }
    seen.add(id);
  }
}
