/** A card as plain text for a terminal: everything a reader gets, in the card's order. */
import type { CardBundle } from '../../../lib/dataset/compiled';
import type { Card, Citation } from '../../../lib/dataset/schema/card';

/** A cited sentence of the card. */
interface Cited {
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** @param width columns of the terminal */
export function cardText(bundle: CardBundle, width: number): string {
  const { card } = bundle;
  const line = (indent: number, text: string) => wrap(text, width, ' '.repeat(indent));
  const cited = (indent: number, { text, cites }: Cited) =>
    [line(indent, text), line(indent + 4, sourcesOf(cites, bundle))].join('\n');
  return [
    `${card.title}  (${card.kind}; ${card.status}; covers to ${card.coversTo}; version ${card.version})`,
    '',
    cited(0, card.summary),
    ...card.disputes.flatMap((dispute) => disputeLines(dispute, { bundle, line, cited })),
    ...section(
      'Facts',
      card.keyFacts.map((fact) => cited(2, { ...fact, text: `${fact.text} [${fact.status}]` })),
    ),
    ...section(
      'Wording',
      card.naming.map(({ term, usedBy, note, cites }) =>
        cited(2, { text: `"${term}" (${namesOf(usedBy, bundle)}): ${note}`, cites }),
      ),
    ),
    ...section(
      'Timeline',
      card.timeline.map(({ date, text, cites }) => cited(2, { text: `${date}  ${text}`, cites })),
    ),
    ...section(
      'Corrections',
      card.corrections.map(({ version, date, text }) => line(2, `${version}, ${date}: ${text}`)),
    ),
  ].join('\n');
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : ['', title.toUpperCase(), ...parts];
}

interface Layout {
  readonly bundle: CardBundle;
  readonly line: (indent: number, text: string) => string;
  readonly cited: (indent: number, part: Cited) => string;
}

function disputeLines(
  { question, commonGround, positions, evidence, state }: Card['disputes'][number],
  { bundle, line, cited }: Layout,
): string[] {
  return [
    '',
    `${question.toUpperCase()}  [${state}]`,
    ...commonGround.map(({ text, cites }) => cited(2, { text: `Agreed: ${text}`, cites })),
    ...positions.flatMap(({ label, holders, claims }) => [
      '',
      line(
        2,
        `${label} - ${namesOf(
          holders.map(({ party }) => party),
          bundle,
        )}`,
      ),
      ...claims.map(({ said, text, cites }) => cited(4, { text: `${said}  ${text}`, cites })),
    ]),
    ...(evidence.length === 0 ? [] : ['']),
    ...evidence.map(({ kind, text, cites }) =>
      cited(2, { text: `Evidence, ${kind}: ${text}`, cites }),
    ),
  ];
}

function namesOf(parties: readonly string[], bundle: CardBundle): string {
  const byId: Readonly<Record<string, { readonly name: string } | undefined>> = bundle.parties;
  return parties.map((id) => byId[id]?.name ?? id).join(', ');
}

function sourcesOf(cites: readonly Citation[], { works, publications }: CardBundle): string {
  const sources = cites.map(({ work: id, locator, quote }) => {
    const work = works[id];
    const publication = work && publications[work.publication];
    return [
      `${publication?.name ?? id}, ${work?.date ?? ''}`,
      ...(locator === undefined ? [] : [locator]),
      ...(quote === undefined ? [] : [`"${quote}"`]),
    ].join(', ');
  });
  return `[${sources.join('; ')}]`;
}

/** Breaks at spaces; a word longer than the line stands alone. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = indent;
  for (const word of text.split(' ')) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent;
    }
    current += current === indent ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
