/** The sample as a list to go through: what is said, by whom, and where it can be read. */
import type { Citation } from '../../../lib/dataset/schema/card';
import type { Dataset } from '../dataset';
import type { SampledClaim } from './sample-claims';

/** Plain text, one numbered block a claim. */
export function auditReport(claims: readonly SampledClaim[], dataset: Dataset): string {
  return claims.map((claim, index) => claimBlock(claim, index, dataset)).join('\n\n');
}

function claimBlock(
  { id, card, question, position, claim }: SampledClaim,
  index: number,
  dataset: Dataset,
): string {
  const speakers = [claim.by, ...(claim.alsoBy ?? [])].map(
    (party) => dataset.party(party)?.name ?? party,
  );
  return [
    `${index + 1}. ${id} (${card.volatility}, covers to ${card.coversTo})`,
    `   ${question} / ${position.label}`,
    `   ${speakers.join(', ')}, ${claim.said}: ${claim.text}`,
    ...claim.cites.flatMap((citation) => citationLines(citation, dataset)),
  ].join('\n');
}

function citationLines(citation: Citation, dataset: Dataset): string[] {
  const work = dataset.work(citation.work);
  if (!work) return [`   - ${citation.work}: missing`];
  const name = (id: string) => dataset.publication(id)?.name ?? id;
  const publisher =
    work.publishedBy === undefined
      ? name(work.publication)
      : `${name(work.publication)}, in ${name(work.publishedBy)}`;
  const extras = [
    citation.role,
    citation.locator,
    citation.quote === undefined ? undefined : `"${citation.quote}"`,
  ].filter((extra) => extra !== undefined);
  const { status, via, note } = work.check;
  return [
    `   - ${citation.work}: ${publisher}, "${work.title}", ${work.date}${extras.length > 0 ? ` [${extras.join('; ')}]` : ''}`,
    `     ${work.url ?? JSON.stringify(work.identifiers ?? {})} (${status}${via === undefined ? '' : ` via ${via}`})`,
    ...(note === undefined ? [] : [`     note: ${note}`]),
  ];
}
