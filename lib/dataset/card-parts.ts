/** Walks a card: every list of citations, every text, every claim, with its path. */
import type { Card, Citation, Claim } from './schema/card';
import type { PartyId } from './schema/primitives';

/** Keys and indexes that lead from a record to a value in it. */
export type DataPath = readonly (string | number)[];

/** A value inside a record, and where. */
export interface Placed<T> {
  readonly value: T;
  readonly path: DataPath;
}

/** Everything of a card that must be cited, with its citations. */
export function* citedParts(card: Card): Iterable<Placed<readonly Citation[]>> {
  yield { value: card.summary.cites, path: ['summary', 'cites'] };
  for (const [i, naming] of card.naming.entries()) {
    yield { value: naming.cites, path: ['naming', i, 'cites'] };
  }
  for (const [i, fact] of card.keyFacts.entries()) {
    yield { value: fact.cites, path: ['keyFacts', i, 'cites'] };
    for (const [j, variant] of (fact.variants ?? []).entries()) {
      yield { value: variant.cites, path: ['keyFacts', i, 'variants', j, 'cites'] };
    }
  }
  for (const [i, entry] of card.timeline.entries()) {
    yield { value: entry.cites, path: ['timeline', i, 'cites'] };
  }
  yield* citedInDisputes(card);
}

function* citedInDisputes(card: Card): Iterable<Placed<readonly Citation[]>> {
  for (const [i, dispute] of card.disputes.entries()) {
    const at = ['disputes', i] as const;
    for (const [j, ground] of dispute.commonGround.entries()) {
      yield { value: ground.cites, path: [...at, 'commonGround', j, 'cites'] };
    }
    for (const [j, evidence] of dispute.evidence.entries()) {
      yield { value: evidence.cites, path: [...at, 'evidence', j, 'cites'] };
    }
  }
  for (const { value, path } of claimsOf(card))
    yield { value: value.cites, path: [...path, 'cites'] };
}

/** Every single citation. */
export function* citationsOf(card: Card): Iterable<Placed<Citation>> {
  for (const { value, path } of citedParts(card)) {
    for (const [i, citation] of value.entries()) yield { value: citation, path: [...path, i] };
  }
}

/** Every claim of every position. */
export function* claimsOf(card: Card): Iterable<Placed<Claim>> {
  for (const [i, dispute] of card.disputes.entries()) {
    for (const [j, position] of dispute.positions.entries()) {
      for (const [k, claim] of position.claims.entries()) {
        yield { value: claim, path: ['disputes', i, 'positions', j, 'claims', k] };
      }
    }
  }
}

/** Every mention of a party. */
export function* partiesOf(card: Card): Iterable<Placed<PartyId>> {
  for (const [i, naming] of card.naming.entries()) {
    for (const [j, party] of naming.usedBy.entries()) {
      yield { value: party, path: ['naming', i, 'usedBy', j] };
    }
  }
  for (const [i, dispute] of card.disputes.entries()) {
    for (const [j, position] of dispute.positions.entries()) {
      for (const [k, holder] of position.holders.entries()) {
        yield {
          value: holder.party,
          path: ['disputes', i, 'positions', j, 'holders', k, 'party'],
        };
      }
    }
    for (const [j, evidence] of dispute.evidence.entries()) {
      const at = ['disputes', i, 'evidence', j] as const;
      if (evidence.body) yield { value: evidence.body, path: [...at, 'body'] };
      for (const field of ['acceptedBy', 'rejectedBy'] as const) {
        for (const [k, party] of (evidence[field] ?? []).entries()) {
          yield { value: party, path: [...at, field, k] };
        }
      }
    }
  }
  for (const { value, path } of claimsOf(card)) {
    yield { value: value.by, path: [...path, 'by'] };
    for (const [i, party] of (value.alsoBy ?? []).entries()) {
      yield { value: party, path: [...path, 'alsoBy', i] };
    }
  }
}

/** Who speaks in a text: we do, or a party whose claim we paraphrase. */
export type Voice = 'ours' | 'claim' | 'label' | 'question' | 'naming';

export interface CardText extends Placed<string> {
  readonly voice: Voice;
  readonly part:
    | 'summary'
    | 'fact'
    | 'variant'
    | 'timeline'
    | 'naming'
    | 'question'
    | 'ground'
    | 'label'
    | 'claim'
    | 'evidence';
}

/** Every prose text of a card that readers see. */
export function* textsOf(card: Card): Iterable<CardText> {
  yield { value: card.summary.text, path: ['summary', 'text'], voice: 'ours', part: 'summary' };
  for (const [i, naming] of card.naming.entries()) {
    yield { value: naming.note, path: ['naming', i, 'note'], voice: 'naming', part: 'naming' };
  }
  for (const [i, fact] of card.keyFacts.entries()) {
    yield { value: fact.text, path: ['keyFacts', i, 'text'], voice: 'ours', part: 'fact' };
  }
  for (const [i, entry] of card.timeline.entries()) {
    yield { value: entry.text, path: ['timeline', i, 'text'], voice: 'ours', part: 'timeline' };
  }
  yield* textsOfDisputes(card);
  for (const { value, path } of claimsOf(card)) {
    yield { value: value.text, path: [...path, 'text'], voice: 'claim', part: 'claim' };
  }
}

function* textsOfDisputes(card: Card): Iterable<CardText> {
  for (const [i, dispute] of card.disputes.entries()) {
    const at = ['disputes', i] as const;
    yield {
      value: dispute.question,
      path: [...at, 'question'],
      voice: 'question',
      part: 'question',
    };
    for (const [j, { text }] of dispute.commonGround.entries()) {
      yield {
        value: text,
        path: [...at, 'commonGround', j, 'text'],
        voice: 'ours',
        part: 'ground',
      };
    }
    for (const [j, { text }] of dispute.evidence.entries()) {
      yield { value: text, path: [...at, 'evidence', j, 'text'], voice: 'ours', part: 'evidence' };
    }
    for (const [j, { label }] of dispute.positions.entries()) {
      yield { value: label, path: [...at, 'positions', j, 'label'], voice: 'label', part: 'label' };
    }
  }
}
