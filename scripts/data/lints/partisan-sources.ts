/** Who may carry a statement: R40, R44. */
import type { Citation, Dispute, Position } from '../../../lib/dataset/schema/card';
import type { Publication } from '../../../lib/dataset/schema/registries';
import type { Dataset } from '../dataset';
import { cardRule, disputeRule } from '../rule';
import { isAttributed } from '../text/attribution';

/** Holders whose position is easily misreported by the other side. */
const SIDES = new Set(['state', 'government', 'armed-group', 'political-party']);

export const positionsAreNotToldByOpponents = disputeRule({
  id: 'R40',
  severity: 'error',
  title: 'a position is not told by its opponents only',
  *check(dispute, dataset) {
    for (const [i, position] of dispute.positions.entries()) {
      if (!position.holders.some(({ party }) => SIDES.has(dataset.party(party)?.kind ?? ''))) {
        continue;
      }
      const opponents = opponentCountries(dispute, position, dataset);
      const cites = position.claims.flatMap((claim) => claim.cites);
      const allOpposed = cites.every((citation) => isToldBy(citation, opponents, dataset));
      if (!allOpposed) continue;
      yield {
        path: ['positions', i, 'claims'],
        message: 'every source is a government or state outlet of the other side',
        remedy: "cite the holder's own words, or a publisher of neither side",
      };
    }
  },
});

function opponentCountries(dispute: Dispute, own: Position, dataset: Dataset): Set<string> {
  const countries = (position: Position) =>
    position.holders.flatMap(({ party }) => dataset.party(party)?.country ?? []);
  const ownCountries = new Set(countries(own));
  const others = dispute.positions.filter((position) => position !== own).flatMap(countries);
  return new Set(others.filter((country) => !ownCountries.has(country)));
}

function isToldBy(citation: Citation, countries: ReadonlySet<string>, dataset: Dataset): boolean {
  const publication = dataset.publicationOf(citation);
  if (!publication || citation.role === 'own-words') return false;
  return (
    publication.country !== null &&
    countries.has(publication.country) &&
    (publication.control === 'government' || isStateMedia(publication))
  );
}

/** Media that a state controls or has captured; public broadcasters are not meant. */
export function isStateMedia({ type, control }: Publication): boolean {
  if (type === 'state-media') return true;
  const isMedium = type === 'news' || type === 'wire' || type === 'public-media';
  return isMedium && (control === 'state-controlled' || control === 'captured');
}

export const stateMediaNeverAlone = cardRule({
  id: 'R44',
  severity: 'error',
  title: 'state media is not the sole source of a fact',
  *check(card, dataset) {
    const statements = [
      { ...card.summary, path: ['summary', 'cites'] },
      ...card.keyFacts.map((fact, i) => ({ ...fact, path: ['keyFacts', i, 'cites'] })),
      ...card.timeline.map((entry, i) => ({ ...entry, path: ['timeline', i, 'cites'] })),
    ];
    for (const { text, cites, path } of statements) {
      // What somebody said may stand on the outlet that printed it.
      if (isAttributed(text) || !cites.every((citation) => isFromStateMedia(citation, dataset))) {
        continue;
      }
      yield {
        path,
        message: 'state media is the only source of what happened',
        remedy: 'add another source, or say in the text who says so',
      };
    }
  },
});

function isFromStateMedia(citation: Citation, dataset: Dataset): boolean {
  const publication = dataset.publicationOf(citation);
  return publication !== undefined && isStateMedia(publication);
}
