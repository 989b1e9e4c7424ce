/** What stands behind a class noun and says that another one is meant: "the war in Gaza", "the war machine". */
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import type { BlockKind } from './types';
import { isOfTheVerb } from './verb-frames';

/** What follows would say which other one is meant: "the agreement between …", "the war against …". */
const SPECIFIERS = new Set(['of', 'between', 'with', 'on', 'among', 'against', 'over']);
/** "the war in Gaza", "the alliance in the Pacific"; but not "the city in ruins". */
const PLACE_REACH = 3;
/** After these a specifier only says when: "the conflict on Feb. 24", "the bloc in 2004". */
const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday early late mid spring summer ' +
    'autumn winter'
  ).split(' '),
);
/** Lines without room for a determiner, written in capitals by many papers. */
export const HEADINGS: ReadonlySet<BlockKind> = new Set(['title', 'heading']);
/** Nouns that make a compound with a class noun: "the war machine", "the treaty text". */
const COMPOUNDS = new Set(
  (
    'machine machines crime crimes effort efforts chest zone zones games room torn ravaged time footing cabinet criminal ' +
    'blogger bloggers correspondent correspondents profiteer profiteers profiteering reporter reporters photographer photographers veteran veterans memorial memorials hero heroes film films bond bonds plan plans widow widows'
  ).split(' '),
);

/** "the group Correct the Record", "the city Kherson"; but "the deal Trump signed". */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'group organisation organization party movement militia faction agency city town island strait court'.split(
    ' ',
  ),
);

/** Why the words after the noun speak against it; null where they do not. */
export function whatFollows(scan: BlockScan, at: number): string | null {
  const { tokens } = scan;
  if (tokens.gaps[at + 1] !== Gap.Open) return null;
  const next = tokens.words[at + 1] ?? '';
  if (COMPOUNDS.has(next)) return `part of "${tokens.words[at] ?? ''} ${next}"`;
  const mayBeNamed = NAMED_AFTER.has(tokens.words[at] ?? '') && !HEADINGS.has(scan.kind);
  if (mayBeNamed && isCapital(tokens.flags[at + 1])) return `a name follows: "${next}"`;
  const after = tokens.words[at + 2] ?? '';
  // "the pact on 5 December", but "the Group of 7".
  const saysWhen = next !== 'of' && (DATE_WORDS.has(after) || /^\d/u.test(after));
  const specifies = SPECIFIERS.has(next) || (next === 'in' && namesPlace(scan, at + 2));
  return specifies && !saysWhen && !isOfTheVerb(scan, at)
    ? 'what follows says which other one is meant'
    : null;
}

/** A capitalised word close behind, before any comma. */
function namesPlace({ tokens }: BlockScan, from: number): boolean {
  for (let at = from; at < from + PLACE_REACH; at += 1) {
    if (tokens.gaps[at] !== Gap.Open) return false;
    if (isCapital(tokens.flags[at])) return true;
  }
  return false;
}

function isCapital(flag = 0): boolean {
  return (flag & WordFlag.InitialCapital) !== 0;
}
