/** One disputed question under the reader's source filter. */
import type { Dispute, Position } from '../schema/card';
import type { DisputeView, PositionView } from './card-view';
import type { Resolver } from './create-resolver';

/** Fewer positions than this with a claim, and the reader sees one side only. */
const SIDES_TO_A_DISPUTE = 2;

/** Resolves a dispute; positions never disappear, their claims may be hidden. */
export function viewDispute(dispute: Dispute, resolver: Resolver): DisputeView {
  const positions = dispute.positions.map((position) => viewPosition(dispute, position, resolver));
  const hiddenClaims = positions.reduce((sum, position) => sum + position.hiddenClaims, 0);
  const positionsShown = positions.filter(hasShownClaim).length;
  return {
    dispute,
    commonGround: dispute.commonGround.map(({ id, text, cites }) =>
      resolver.statement(`${dispute.id}.${id}`, text, cites),
    ),
    positions,
    evidence: viewEvidence(dispute, resolver),
    hiddenClaims,
    positionsShown,
    isOneSided: hiddenClaims > 0 && positionsShown < SIDES_TO_A_DISPUTE,
  };
}

function viewPosition(dispute: Dispute, position: Position, resolver: Resolver): PositionView {
  const claims = position.claims.map((claim) => {
    const by = resolver.parties([claim.by, ...(claim.alsoBy ?? [])]);
    return resolver.statement(`${dispute.id}.${claim.id}`, { claim, by }, claim.cites);
  });
  return {
    id: position.id,
    label: position.label,
    holders: position.holders.map((holder) => ({ ...holder, party: resolver.party(holder.party) })),
    claims,
    hiddenClaims: claims.filter(({ isHidden }) => isHidden).length,
  };
}

function hasShownClaim({ claims, hiddenClaims }: PositionView): boolean {
  return claims.length > hiddenClaims;
}

function viewEvidence(dispute: Dispute, resolver: Resolver): DisputeView['evidence'] {
  return dispute.evidence.map((evidence) =>
    resolver.statement(
      `${dispute.id}.${evidence.id}`,
      {
        evidence,
        body: evidence.body && resolver.party(evidence.body),
        acceptedBy: resolver.parties(evidence.acceptedBy),
        rejectedBy: resolver.parties(evidence.rejectedBy),
      },
      evidence.cites,
    ),
  );
}
