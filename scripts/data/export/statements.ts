/** What a card says in its own voice, outside its disputes. */
import type { Card, Citation } from '../../../lib/dataset/schema/card';

export interface CitedText {
  /** Unique in the card. */
  readonly id: string;
  readonly text: string;
  readonly cites: readonly Citation[];
  /** When it happened, or of when it is. */
  readonly date?: string | undefined;
  /** Id of the statement of which this is another count. */
  readonly variantOf?: string;
}

/** Summary, facts with their variants, wording notes and timeline, in this order. */
export function factsAsStatements({ summary, keyFacts, naming, timeline }: Card): CitedText[] {
  return [
    { id: 'summary', ...summary },
    ...keyFacts.flatMap(({ id, text, cites, asOf, variants = [] }) => [
      { id, text, cites, date: asOf },
      ...variants.map((variant, index) => ({
        id: `${id}.v${index}`,
        text: variant.value,
        cites: variant.cites,
        variantOf: id,
      })),
    ]),
    ...naming.map(({ term, note, cites }, index) => ({
      id: `n${index}`,
      text: `"${term}": ${note}`,
      cites,
    })),
    ...timeline.map(({ text, cites, date }, index) => ({ id: `t${index}`, text, cites, date })),
  ];
}
