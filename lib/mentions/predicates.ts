/**
 * "The attack, which killed 39 people": what a sentence says of a topic that it names is no further
 * mention of it.
 */
import { WordFlag } from '../text/tokenize';
import type { Candidate } from './candidate';

/** Past forms that do not end in "ed"; those that are also nouns of events are left out ("strike"). */
const IRREGULAR: ReadonlySet<string> = listed(
  'became began broke brought built bought came cut drew drove fell fled forbade fought gave held hit kept laid led left ' +
    'lost made met overthrew put ran rose said sank saw sent set shot shut spent stood stole struck swept threw told took ' +
    'went withdrew won wrote',
);
/** What a verb's object or complement begins with; an adjective's noun stands right behind it. */
const BEHIND_VERBS: ReadonlySet<string> = listed(
  'a an the its their his her our this that these those some any all both about around more than at least nearly almost ' +
    'over up down out off away back into in on onto from to with by for of against under through across between as not ' +
    'dozens hundreds thousands scores',
);
const NUMBER = /^\d/u;

/**
 * A phrase that begins with a verb in the past: "killed 39 people", "broke away from Georgia".
 * "Disputed reef" and "enriched uranium" are no such thing: there the noun follows at once.
 */
function isPredicate({ how, scan, from, to }: Candidate): boolean {
  if (how !== 'phrase' || to - from < 2) return false;
  const { words, flags } = scan.tokens;
  const verb = words[from] ?? '';
  if (!IRREGULAR.has(verb) && !(verb.endsWith('ed') && verb.length > 'need'.length)) return false;
  const next = words[from + 1] ?? '';
  const isName = ((flags[from + 1] ?? 0) & WordFlag.InitialCapital) !== 0;
  return BEHIND_VERBS.has(next) || NUMBER.test(next) || (isName && !scan.isShouting);
}

/** Those candidates of one block that only say something of a topic which their sentence names. */
export function predicatesOfNamed<Found extends Candidate>(
  candidates: readonly Found[],
): ReadonlySet<Found> {
  const predicates = candidates.filter(isPredicate);
  if (predicates.length === 0) return new Set();
  const naming = Map.groupBy(
    candidates.filter((one) => !isPredicate(one)),
    placeOf,
  );
  const spans = new Map([...naming].map(([place, found]) => [place, spanOf(found)] as const));
  return new Set(
    predicates.filter((one) => {
      const named = spans.get(placeOf(one));
      return named !== undefined && (named.firstEnd <= one.from || named.lastStart >= one.to);
    }),
  );
}

/** Topic and sentence. */
function placeOf({ topic, scan, from }: Candidate): string {
  return `${topic} ${scan.tokens.sentences[from] ?? 0}`;
}

/** The outermost two suffice: where both overlap a predicate, so do all between them. */
function spanOf(found: readonly Candidate[]): { firstEnd: number; lastStart: number } {
  return found.reduce(
    ({ firstEnd, lastStart }, { from, to }) => ({
      firstEnd: Math.min(firstEnd, to),
      lastStart: Math.max(lastStart, from),
    }),
    { firstEnd: Infinity, lastStart: -1 },
  );
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
