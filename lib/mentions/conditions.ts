/** Whether a candidate's conditions hold. Each test answers null, or the reason against. */
import type { WordSequence } from '../lexicon/lexicon';
import { Gap, WordFlag } from '../text/tokenize';
import type { ArticleScan, BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import type { PreparedLexicon } from './prepared-lexicon';
import { hitsBetween, lowerBound } from './hits';
import { isOutside } from './period';
import { DEFINITE } from './noun-phrase';
import { type Hit, HitKind } from './trie';
import { whatFollows } from './what-follows';

/** Words either way that a sentence may have; a text without full stops has no more. */
const MAX_REACH = 150;
/** Words of a description that speaks of something known: "the former British colony". */
const MAX_KNOWN = 3;
/** With these it is new: "the war in the north", "the deal for hostages". */
const LINKS: ReadonlySet<string> = new Set(
  'of between with on among against over in for'.split(' '),
);
/** How far back a topic's name lends support. */
const MAX_SENTENCES_BACK = 2;

/** What the article is known to hold when a candidate is judged. */
export interface Knowledge {
  readonly lexicon: PreparedLexicon;
  readonly article: ArticleScan;
  /** Day of the article, or null. */
  readonly published: string | null;
  /** Topics with an unconditional mention in the article. */
  readonly established: ReadonlySet<number>;
  /** Sentences in which a topic is named without doubt, in reading order. */
  readonly namedAt: ReadonlyMap<number, readonly number[]>;
  /** Support phrases seen in earlier blocks. */
  readonly carriedSupport: ReadonlySet<number>;
}

/** It is part of a longer name that means something else. */
export function isBlocked(
  { topic, scan, from, to }: Candidate,
  lexicon: PreparedLexicon,
): string | null {
  const blocker = hitsBetween(scan.hits[HitKind.Blocker], from - lexicon.longest, from + 1).find(
    (hit) => hit.to >= to && lexicon.blockers[hit.ref]?.topic === topic,
  );
  return blocker === undefined ? null : `part of "${wordsOf(scan, blocker.from, blocker.to)}"`;
}

/** Its capitals are not the name's. */
export function hasWrongCapitals(candidate: Candidate): string | null {
  const { scan, to, conditions } = candidate;
  if (conditions.exact === undefined) return isCommonNoun(candidate);
  if (scan.isShouting) return null;
  const { text, starts, ends } = scan.tokens;
  // Counted from the end: a leading article is no part of the candidate.
  const first = to - conditions.exact.length;
  const isSame = conditions.exact.every((spelling, offset) => {
    const written = text.slice(starts[first + offset], ends[first + offset]);
    return (
      written === spelling ||
      written.replaceAll('.', '') === spelling.replaceAll('.', '') ||
      isEmphasised(written, spelling)
    );
  });
  return isSame ? null : `not written as "${conditions.exact.join(' ')}"`;
}

/** "china teapots": one word of a name in lower case, where other words have capitals. */
function isCommonNoun({ scan, from, to, how }: Candidate): string | null {
  if (how !== 'name' || to - from !== 1) return null;
  const { flags } = scan.tokens;
  return hasCapital(flags[from]) || !flags.some(hasCapital) ? null : 'written in lower case';
}

function hasCapital(flag = 0): boolean {
  return (flag & WordFlag.InitialCapital) !== 0;
}

/** "ISLAMIC STATE" for a name written with some capitals only. */
function isEmphasised(written: string, spelling: string): boolean {
  return spelling !== spelling.toUpperCase() && written === spelling.toUpperCase();
}

/** One of its forbidden neighbours stands right before or after. */
export function hasForbiddenNeighbour({ scan, from, to, conditions }: Candidate): string | null {
  const { gaps } = scan.tokens;
  const neighbour = conditions.not?.find(
    (words) =>
      (gaps[from] === Gap.Open && standsAt(scan, words, from - words.length)) ||
      (gaps[to] !== Gap.Sentence && standsAt(scan, words, to)),
  );
  return neighbour === undefined ? null : 'next to a word that gives it another meaning';
}

/** The sentence speaks of something else that goes by the same words. */
export function hasOpposition({ scan, from, to, conditions, isPattern }: Candidate): string | null {
  const { unless } = conditions;
  if (unless === undefined) return null;
  const around = supportInSentence(scan, from, to);
  const inside = isPattern ? hitsBetween(scan.hits[HitKind.Support], from, to) : [];
  const opposing = [...around, ...inside].find(({ ref }) => unless.includes(ref));
  return opposing === undefined
    ? null
    : `the sentence has "${wordsOf(scan, opposing.from, opposing.to)}"`;
}

/** Its editor wrote that these words, here, mean something else. */
export function isDenied(candidate: Candidate): boolean {
  return hasForbiddenNeighbour(candidate) !== null || hasOpposition(candidate) !== null;
}

function standsAt(scan: BlockScan, words: WordSequence, at: number): boolean {
  return (
    at >= 0 && words.length > 0 && words.every((word, offset) => scan.ids[at + offset] === word)
  );
}

/** The article is older than what the term speaks of, or younger. */
export function isOutOfTime({ conditions }: Candidate, published: string | null): string | null {
  return isOutside(conditions, published);
}

/**
 * Nothing near enough supports it. In a line of capitals a case-bound term may be an ordinary word
 * (IS, WHO, MAY): there it needs support in the same sentence. The title stands above every
 * paragraph and supports them all.
 */
export function lacksSupport(candidate: Candidate, knowledge: Knowledge): string | null {
  const { conditions } = candidate;
  const isShouted = isOrdinaryInCapitals(candidate, knowledge);
  if (conditions.requires === undefined && !isShouted) return null;
  const scope = isShouted ? 'sentence' : (conditions.within ?? 'article');
  if (scope === 'article' && hasTopicalSupport(candidate, knowledge)) return null;
  const wanted = new Set([
    ...(conditions.requires ?? []),
    ...(isShouted ? (knowledge.lexicon.topics[candidate.topic]?.context ?? []) : []),
  ]);
  if (hasSupportIn(candidate, wanted, scope === 'sentence')) return null;
  if (scope !== 'article' && wasJustNamed(candidate, knowledge)) return null;
  if (scope === 'article' && hasSupportElsewhere(candidate, wanted, knowledge)) return null;
  const mayLean =
    scope === 'paragraph' ||
    (scope === 'sentence' && !isShouted && isOfSomethingKnown(candidate, knowledge));
  if (mayLean && hasSupportInTitle(wanted, knowledge)) return null;
  return `no supporting word in the ${scope}`;
}

/**
 * "The war", "this deal", after nothing else of the kind: what asks for its sentence may lean on the
 * title there. "Wars", "the war on drugs" and a phrase of many words are no such thing.
 */
function isOfSomethingKnown(candidate: Candidate, knowledge: Knowledge): boolean {
  const { topic, scan, from, to } = candidate;
  const { words, gaps } = scan.tokens;
  const isDefinite = gaps[from] === Gap.Open && DEFINITE.has(words[from - 1] ?? '');
  if (!isDefinite || to - from > MAX_KNOWN || LINKS.has(words[to] ?? '')) return false;
  if (whatFollows(scan, to - 1) !== null) return false;
  const others = knowledge.lexicon.topicsByNoun.get(scan.ids[to - 1] ?? -1) ?? [];
  return !others.some(
    (other) => other !== topic && wasJustNamed({ scan, from, topic: other }, knowledge),
  );
}

/** Its capitals say nothing here: neither its spelling nor the rest of the article helps. */
function isOrdinaryInCapitals(
  { conditions: { exact }, scan, topic }: Candidate,
  { established }: Knowledge,
): boolean {
  if (exact === undefined || !scan.isShouting) return false;
  const isAcronym = exact.every((spelling) => spelling === spelling.toUpperCase());
  return isAcronym || !established.has(topic);
}

/**
 * The topic itself is named without doubt, or a related one where the editor
 * wrote no words of their own: some relatives are named in nearly every article.
 */
function hasTopicalSupport(
  { topic, conditions }: Candidate,
  { established, lexicon }: Knowledge,
): boolean {
  if (established.has(topic)) return true;
  if (conditions.requires !== undefined) return false;
  return lexicon.topics[topic]?.related.some((other) => established.has(other)) ?? false;
}

/** Named without doubt in the sentences before: short words suffice to go on speaking of it. */
function wasJustNamed(
  { topic, scan, from }: Pick<Candidate, 'topic' | 'scan' | 'from'>,
  { namedAt }: Knowledge,
): boolean {
  const here = scan.firstSentence + (scan.tokens.sentences[from] ?? 0);
  const sentences = namedAt.get(topic) ?? [];
  const after = lowerBound(sentences.length, (index) => (sentences[index] ?? 0) <= here);
  return after > 0 && here - (sentences[after - 1] ?? 0) <= MAX_SENTENCES_BACK;
}

function hasSupportIn(
  { scan, from, to }: Candidate,
  wanted: ReadonlySet<number>,
  sameSentence: boolean,
): boolean {
  if (sameSentence) return supportInSentence(scan, from, to).some(({ ref }) => wanted.has(ref));
  // The outermost two suffice: where both overlap the candidate, so do all between them.
  return [...wanted].some((ref) => {
    const span = scan.supports.get(ref);
    return span !== undefined && (span.first.to <= from || span.last.from >= to);
  });
}

/** Supporting phrases around a range, in its sentence. */
function supportInSentence(scan: BlockScan, from: number, to: number): readonly Hit[] {
  const sentence = scan.tokens.sentences[from];
  return hitsBetween(scan.hits[HitKind.Support], from - MAX_REACH, to + MAX_REACH).filter(
    (hit) => (hit.to <= from || hit.from >= to) && scan.tokens.sentences[hit.from] === sentence,
  );
}

function hasSupportElsewhere(
  { scan }: Candidate,
  wanted: ReadonlySet<number>,
  { article, carriedSupport }: Knowledge,
): boolean {
  return [...wanted].some(
    (ref) =>
      carriedSupport.has(ref) ||
      article.supports.get(ref)?.some((other) => other !== scan) === true,
  );
}

function hasSupportInTitle(wanted: ReadonlySet<number>, { article }: Knowledge): boolean {
  return [...wanted].some((ref) => article.title.supports.has(ref));
}

function wordsOf(scan: BlockScan, from: number, to: number): string {
  return scan.tokens.text.slice(scan.tokens.starts[from], scan.tokens.ends[to - 1]);
}
