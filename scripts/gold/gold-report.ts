/** The scores as Markdown, and the mistakes of the articles that rules may be made on. */
import { GOLD_KINDS, REGISTERS } from './read-gold';
import {
  f1Of,
  precisionOf,
  recallOf,
  type Scored,
  type Tally,
  tallyOf,
  tallyOfKind,
} from './score-gold';
import { markdownTable } from '../bench/statistics';

/** F1 that is to be reached, over everything and for each kind. */
export type Gates = Readonly<Record<'all' | (typeof GOLD_KINDS)[number], number>>;

export function scoreTable(scored: readonly Scored[]): string {
  const hard = scored.map((one) => ({
    ...one,
    hits: one.hits.filter(({ gold }) => gold.isHard),
    missed: one.missed.filter(({ isHard }) => isHard),
    wrong: one.wrong.filter(({ trap }) => trap !== null),
  }));
  const rows: (readonly [string, Tally])[] = [
    ['all', tallyOf(scored)],
    ...GOLD_KINDS.map((kind) => [kind, tallyOfKind(scored, kind)] as const),
    ['hard ones and traps', tallyOf(hard)],
    ...REGISTERS.map(
      (register) =>
        [register, tallyOf(scored.filter(({ article }) => article.register === register))] as const,
    ).filter(([, tally]) => tally.right + tally.missed > 0),
  ];
  return markdownTable([
    ['', 'annotated', 'precision', 'recall', 'F1'],
    ...rows.map(([name, tally]) => [
      name,
      `${tally.right + tally.missed}`,
      share(precisionOf(tally)),
      share(recallOf(tally)),
      share(f1Of(tally)),
    ]),
  ]);
}

/** What stays under its gate, as sentences. */
export function underGates(scored: readonly Scored[], gates: Gates): string[] {
  return Object.entries(f1s(scored))
    .map(([name, f1]) => ({ name, f1, gate: gates[name as keyof Gates] }))
    .filter(({ f1, gate }) => f1 < gate)
    .map(({ name, f1, gate }) => `F1 of ${name} is ${share(f1)}, the gate ${gate}`);
}

/** F1 over everything and of each kind. */
export function f1s(scored: readonly Scored[]): Gates {
  const kinds = GOLD_KINDS.map((kind) => [kind, f1Of(tallyOfKind(scored, kind))] as const);
  return { all: f1Of(tallyOf(scored)), ...Object.fromEntries(kinds) } as Gates;
}

/** Every mistake with its context, by article. */
export function mistakes(scored: readonly Scored[]): string {
  return scored
    .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
    .map(({ article, missed, wrong }) => {
      const context = ({ block, start, end }: { block: number; start: number; end: number }) => {
        const text = article.blocks[block]?.text ?? '';
        return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
      };
      return [
        `${article.id} (${article.cues.published ?? ''})`,
        ...missed.map(
          (gold) =>
            `  missed ${gold.kind} ${gold.topic}${gold.isHard ? ' hard' : ''}${gold.reason === null ? '' : ` (${gold.reason})`}: ${context(gold)}`,
        ),
        ...wrong.map(
          ({ found, trap }) =>
            `  wrong ${found.how} ${found.topic}${trap === null ? '' : ` (trap: ${trap})`}: ${context(found)}`,
        ),
      ].join('\n');
    })
    .join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}
