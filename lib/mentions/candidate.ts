/** A place where a topic may be named, before its conditions were looked at. */
import type { Conditions, TermSense, WordSequence } from '../lexicon/lexicon';
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import { hitsBetween } from './hits';
import type { PreparedLexicon } from './prepared-lexicon';
import { HitKind } from './trie';
import type { MentionKind, Rejection } from './types';

export interface Candidate {
  readonly topic: number;
  readonly scan: BlockScan;
  /** Word range in the block. */
  readonly from: number;
  readonly to: number;
  readonly how: MentionKind;
  readonly term: string;
  /** It may hold words that no editor wrote: those in between. */
  readonly isPattern?: true;
  readonly conditions: Conditions;
}

/** Everything the trie found that can name a topic. */
export function termCandidates(lexicon: PreparedLexicon, scan: BlockScan): Candidate[] {
  return scan.hits[HitKind.Term].flatMap(({ ref, from, to }) =>
    sensesOf(lexicon, ref)
      .filter(({ ahead }) => ahead === undefined || isInList(scan, to, ahead))
      .map((sense) => ({
        topic: sense.topic,
        scan,
        ...tightened(scan, { from, to }, sense.how),
        how: sense.how,
        term: scan.tokens.words.slice(from, to).join(' '),
        conditions: sense,
      })),
  );
}

function sensesOf({ terms, senses }: PreparedLexicon, term: number): TermSense[] {
  return (terms[term]?.senses ?? []).flatMap((sense) => senses[sense] ?? []);
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'the', 'other']);
/** Words within which the noun that a list of names shares stands. */
const LIST_REACH = 6;

/** "INF and New START treaties": the names go on, and one of the plurals ends them. */
function isInList({ ids, tokens }: BlockScan, to: number, plurals: WordSequence): boolean {
  const { gaps, words, flags } = tokens;
  if (gaps[to] === Gap.Open && !JOINTS.has(words[to] ?? '')) return false;
  for (let at = to; at <= to + LIST_REACH && gaps[at] !== Gap.Sentence; at += 1) {
    if (plurals.includes(ids[at] ?? -1)) return at > to;
    const isName = ((flags[at] ?? 0) & WordFlag.InitialCapital) !== 0;
    if (!isName && !JOINTS.has(words[at] ?? '')) return false;
  }
  return false;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * A mention begins with the words that name the topic, however the term was
 * written: without a leading article, and without whose it is ("Ukraine's")
 * where it is a description rather than a name.
 */
export function tightened(scan: BlockScan, { from, to }: WordRange, how: MentionKind): WordRange {
  let first = from;
  if (to - first > 1 && ARTICLES.has(scan.tokens.words[first] ?? '')) first += 1;
  if (how === 'phrase') first = Math.max(first, possessorEnd(scan, first, to));
  return { from: first, to };
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * End of a possessive country or subject at `from`; `from` where there is none, or where one word
 * would be left, which says too little ("president").
 */
function possessorEnd({ hits, tokens }: BlockScan, from: number, to: number): number {
  const names = [hits[HitKind.Subject], hits[HitKind.Nation]];
  const ends = names
    .flatMap((ofKind) => hitsBetween(ofKind, from, from + 1))
    .filter(
      (hit) => hit.to < to - 1 && ((tokens.flags[hit.to - 1] ?? 0) & WordFlag.Possessive) !== 0,
    )
    .map((hit) => hit.to);
  return Math.max(from, ...ends);
}

/** Whether it counts wherever it stands. */
export function isUnconditional({ conditions, scan }: Candidate): boolean {
  return (
    conditions.requires === undefined &&
    conditions.ofSubject === undefined &&
    (conditions.exact === undefined || !scan.isShouting)
  );
}

/** Character range in the block's text. */
export function rangeOf({ scan, from, to }: Pick<Candidate, 'scan' | 'from' | 'to'>): {
  start: number;
  end: number;
} {
  return { start: scan.tokens.starts[from] ?? 0, end: scan.tokens.ends[to - 1] ?? 0 };
}

/** The candidate as it is reported when it does not count. */
export function rejectionOf(
  lexicon: PreparedLexicon,
  candidate: Candidate,
  reason: string,
): Rejection {
  const topic = lexicon.topics[candidate.topic];
  if (topic === undefined) throw new RangeError(`no topic ${candidate.topic} in the lexicon`);
  return {
    topic: topic.id,
    block: candidate.scan.index,
    ...rangeOf(candidate),
    term: candidate.term,
    reason,
  };
}
