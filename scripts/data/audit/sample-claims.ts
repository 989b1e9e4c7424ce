/** Random claims for checking by fresh eyes, from the cards that readers see. */
import { claimsOf } from '../../../lib/dataset/card-parts';
import { compiledCards } from '../../../lib/dataset/compile/dataset-source';
import type { Card, Claim, Position } from '../../../lib/dataset/schema/card';
import { sampleOf } from '../../sample';

export interface SampledClaim {
  /** `card d1.c2`, as it stands in the file. */
  readonly id: string;
  readonly card: Card;
  readonly question: string;
  readonly position: Position;
  readonly claim: Claim;
}

export interface AuditSample {
  readonly count: number;
  readonly seed: string;
  /** At least so many from cards whose volatility is `fast`; the rest from all. */
  readonly volatile: number;
}

/** The sample in the order of the cards, so that one look-up serves neighbours. */
export function sampleClaims(
  cards: readonly Card[],
  { count, seed, volatile }: AuditSample,
): SampledClaim[] {
  const all = compiledCards(cards).flatMap(claimsOfCard);
  const fast = all.filter(({ card }) => card.volatility === 'fast');
  const fromFast = sampleOf(fast, keyOf, { count: Math.min(volatile, count), seed });
  const taken = new Set(fromFast);
  const others = all.filter((claim) => !taken.has(claim));
  return [...fromFast, ...sampleOf(others, keyOf, { count: count - fromFast.length, seed })].sort(
    (a, b) => a.id.localeCompare(b.id),
  );
}

function keyOf({ id }: SampledClaim): string {
  return id;
}

function claimsOfCard(card: Card): SampledClaim[] {
  return Array.from(claimsOf(card), ({ value: claim, path }) => {
    const [, d = 0, , p = 0] = path.map(Number);
    const dispute = card.disputes[d];
    const position = dispute?.positions[p];
    if (!dispute || !position) throw new RangeError(`${card.id}: no dispute at ${path.join('.')}`);
    const { question } = dispute;
    return { id: `${card.id} ${dispute.id}.${claim.id}`, card, question, position, claim };
  });
}
