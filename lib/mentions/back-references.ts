/**
 * "the pact", "this agreement", "the bloc": descriptions that point back.
 *
 * A class noun with a definite determiner refers to the last thing of its
 * class within three sentences; beyond that, to the article's only one. What
 * has no card takes part too ("a trade deal", "the Abraham Accords", "the
 * European Union"), or it would be taken for one of ours.
 */
import { Gap, WordFlag } from '../text/tokenize';
import { isOfAnotherNation } from './another-nation';
import type { BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import { isBlocked } from './conditions';
import { type Discourse, noteStranger, noteTopic, resolve } from './discourse';
import { isNamed, type NounPhrase, readNounPhrase } from './noun-phrase';
import { hasRole, type PreparedLexicon, WordRole } from './prepared-lexicon';
import type { Selected } from './select';
import { HitKind } from './trie';
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

export interface BackReference {
  readonly candidate: Candidate;
  /** null when it counts. */
  readonly reason: string | null;
}

/**
 * Walks one block in reading order, noting what is named and resolving what
 * points back.
 */
export function findBackReferences(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  {
    selected,
    discourse,
  }: { readonly selected: readonly Selected[]; readonly discourse: Discourse },
): BackReference[] {
  const found: BackReference[] = [];
  const mentionAt = new Map(
    selected.flatMap((mention) => range(mention).map((word) => [word, mention] as const)),
  );
  const strangersAt = Map.groupBy(scan.hits[HitKind.Stranger], (hit) => hit.from);
  for (let at = 0; at < scan.ids.length; at += 1) {
    const sentence = scan.firstSentence + (scan.tokens.sentences[at] ?? 0);
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      // "NATO expansion" names NATO as well: "the alliance" may follow.
      for (const topic of [...mention.parents, mention.topic])
        noteTopic(discourse, lexicon, { topic, sentence });
      at = mention.to - 1;
      continue;
    }
    for (const { ref } of strangersAt.get(at) ?? []) {
      const stranger = lexicon.strangers[ref];
      if (stranger?.isAcronym === true && !isInCapitals(scan, at)) continue;
      for (const noun of stranger?.nouns ?? []) noteStranger(discourse, noun, sentence);
    }
    if (!hasRole(lexicon, scan.ids[at], WordRole.ClassNoun)) continue;
    const reference = readReference(lexicon, scan, { at, sentence, discourse });
    if (reference !== null) found.push(reference);
  }
  return found;
}

function isInCapitals({ tokens }: BlockScan, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & WordFlag.AllCapitals) !== 0;
}

function range({ from, to }: Candidate): number[] {
  return Array.from({ length: to - from }, (_unused, offset) => from + offset);
}

interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly discourse: Discourse;
}

function readReference(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  { at, sentence, discourse }: Place,
): BackReference | null {
  const noun = scan.ids[at] ?? -1;
  const topics = lexicon.topicsByNoun.get(noun) ?? [];
  const phrase = readNounPhrase(scan, at, () => false);
  if (phrase.determiner === 'indefinite' || isNamed(scan, at)) {
    noteStranger(discourse, noun, sentence);
    return null;
  }
  if (phrase.determiner !== 'definite' && !isHeadline(scan, phrase)) return null;
  const resolved = resolve(discourse, noun, sentence);
  const topic = resolved.topic ?? topics[0] ?? 0;
  const candidate: Candidate = {
    topic,
    scan,
    from: at,
    to: at + 1,
    how: 'backref',
    term: scan.tokens.words[at] ?? '',
    conditions: {},
  };
  const against =
    whatFollows(scan, at) ?? isBlocked(candidate, lexicon) ?? isOfAnotherNation(lexicon, candidate);
  if (against !== null) return { candidate, reason: against };
  if (resolved.topic !== null) noteTopic(discourse, lexicon, { topic, sentence });
  return { candidate, reason: resolved.reason };
}

/** A heading has no room for a determiner. */
function isHeadline({ kind }: BlockScan, { determiner, isOpen }: NounPhrase): boolean {
  return HEADINGS.has(kind) && determiner === 'none' && !isOpen;
}

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
