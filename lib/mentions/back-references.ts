/**
 * "the pact", "this agreement", "the bloc": descriptions that point back.
 *
 * A class noun with a definite determiner refers to the last thing of its
 * class within three sentences; beyond that, to the article's only one. What
 * has no card takes part too ("a trade deal", "the Abraham Accords", "the
 * European Union"), or it would be taken for one of ours.
 */
import { WordFlag } from '../text/tokenize';
import { isOfAnotherNation } from './another-nation';
import type { BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import { isBlocked } from './conditions';
import { type Discourse, noteStranger, noteTopic, resolve } from './discourse';
import { isNamed, type NounPhrase, readNounPhrase } from './noun-phrase';
import { hasRole, type PreparedLexicon, WordRole } from './prepared-lexicon';
import type { Selected } from './select';
import { HitKind } from './trie';
import { HEADINGS, whatFollows } from './what-follows';

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
