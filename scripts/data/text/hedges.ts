/** Words that make a statement sound less certain than its speaker made it. */

const HEDGES = new RegExp(
  String.raw`\b(?:${[
    'apparently',
    'appears? to',
    'arguably',
    'could',
    'likely',
    'may',
    'maybe',
    'might',
    'perhaps',
    'possibly',
    'presumably',
    'probably',
    'purportedly',
    'reportedly',
    'seems?(?: to)?',
    'suggest(?:s|ed)?',
    'supposedly',
    'tends? to',
  ].join('|')})\b`,
  'giu',
);

/** How many there are. The month of May is none. */
export function countHedges(text: string): number {
  return [...text.matchAll(HEDGES)].filter(([word]) => word !== 'May').length;
}
