/** The scores as Markdown, and the mistakes of the half that rules may be made on. */
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

export interface Gates {
  /** F1 over everything. */
  readonly overall: number;
  /** F1 of each kind. */
  readonly kind: number;
}

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
  const overall = f1Of(tallyOf(scored));
  return [
    ...(overall < gates.overall ? [`F1 is ${share(overall)}, the gate ${gates.overall}`] : []),
    ...GOLD_KINDS.map((kind) => [kind, f1Of(tallyOfKind(scored, kind))] as const)
      .filter(([, f1]) => f1 < gates.kind)
      .map(([kind, f1]) => `F1 of ${kind} is ${share(f1)}, the gate ${gates.kind}`),
  ];
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
