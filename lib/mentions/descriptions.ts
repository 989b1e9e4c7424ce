/**
 * "the 2015 deal", "Kurdish-led fighters", "the Bucharest pledge": a class
 * noun with words that say which one of its class is meant. They need no
 * antecedent nearby, only an article that names the topic somewhere.
 */
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import { isDescribedOfAnotherNation } from './another-nation';
import type { Candidate } from './candidate';
import { hitsBetween } from './hits';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { hasRole, type PreparedLexicon, WordRole } from './prepared-lexicon';
import { HitKind } from './trie';
import { HEADINGS, whatFollows } from './what-follows';

/** @param counts how often the article names each topic */
export function descriptionCandidates(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  counts: ReadonlyMap<number, number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.ids.length; at += 1) {
    if (!hasRole(lexicon, scan.ids[at], WordRole.ClassNoun)) continue;
    const topics = lexicon.topicsByNoun
      .get(scan.ids[at] ?? -1)
      ?.filter((topic) => (counts.get(topic) ?? 0) > 0 && isOfClass(lexicon, topic, scan.ids[at]));
    if (topics === undefined || topics.length === 0 || isStranger(scan, at, lexicon.longest))
      continue;
    const candidate = described(lexicon, scan, { at, topics, counts });
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** An office alone points back: "the American president" of an older article is another one. */
function isOfClass({ topics }: PreparedLexicon, topic: number, noun = -1): boolean {
  return topics[topic]?.classNouns.includes(noun) === true;
}

/** Whose it is is no part of what it is. */
function isPossessive({ tokens }: Pick<BlockScan, 'tokens'>, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & WordFlag.Possessive) !== 0;
}

/** "the Eastern Region Special Operations Unit" is a name of its own. */
function isWithinName({ tokens, isShouting, kind }: BlockScan, at: number): boolean {
  const { flags, gaps } = tokens;
  const isCapital = (word: number): boolean => ((flags[word] ?? 0) & WordFlag.InitialCapital) !== 0;
  const isRun = isCapital(at) && gaps[at + 1] === Gap.Open && isCapital(at + 1);
  return isRun && !isPossessive({ tokens }, at) && !isShouting && !HEADINGS.has(kind);
}

/** "the World Court" is a name of its own. */
function isStranger({ hits }: BlockScan, at: number, longest: number): boolean {
  return hitsBetween(hits[HitKind.Stranger], at - longest, at + 1).some(
    ({ from, to }) => at < to && to - from > 1,
  );
}

/** "a deal", "is a terrorist organisation": new, or said of anything. */
const INTRODUCES: ReadonlySet<NounPhrase['determiner']> = new Set(['indefinite', 'predicate']);

function described(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  noun: {
    readonly at: number;
    readonly topics: readonly number[];
    readonly counts: ReadonlyMap<number, number>;
  },
): Candidate | null {
  const { at, topics, counts } = noun;
  const phrase = readNounPhrase(scan, at, (word) =>
    topics.some((topic) => lexicon.descriptors[topic]?.has(word)),
  );
  if (phrase.specific.length === 0 || INTRODUCES.has(phrase.determiner) || phrase.isNamed)
    return null;
  if (whatFollows(scan, at) !== null || isWithinName(scan, at)) return null;
  const best = topics
    .filter((topic) =>
      phrase.specific.every((word) => lexicon.descriptors[topic]?.has(scan.ids[word] ?? -1)),
    )
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  if (best === undefined) return null;
  const from = Math.min(at, ...phrase.specific.filter((word) => !isPossessive(scan, word)));
  const candidate: Candidate = {
    topic: best,
    scan,
    from,
    to: at + 1,
    how: 'phrase',
    term: scan.tokens.words.slice(from, at + 1).join(' '),
    conditions: {},
  };
  return isDescribedOfAnotherNation(lexicon, candidate) ? null : candidate;
}
