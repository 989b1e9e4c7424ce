/** Structured phrases, by compromise/one, on only the sentences that can hold one. */
import nlp from 'compromise/one';

import { MAX_PHRASE_WORDS } from '../lexicon/match-syntax';
import { Gap } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import { type Candidate, tightened } from './candidate';
import { reachOf, type Stretch } from './pattern-reach';
import {
  hasRole,
  type ParsedMatch,
  type PreparedLexicon,
  type PreparedPattern,
  WordRole,
} from './prepared-lexicon';

/** Phrases tried per block; text that repeats one word for megabytes gets no more. */
const MAX_WINDOWS = 800;

/** The part of a sentence that a phrase around one hook can reach. */
interface Window extends Stretch {
  readonly scan: BlockScan;
}

/** Pattern matches of one block, as candidates. The same phrase may be reported more than once. */
export function patternCandidates(lexicon: PreparedLexicon, scan: BlockScan): Candidate[] {
  const found: Candidate[] = [];
  let windows = 0;
  for (let at = 0; at < scan.ids.length && windows < MAX_WINDOWS; at += 1) {
    if (!hasRole(lexicon, scan.ids[at], WordRole.Hook)) continue;
    const window = windowAround(scan, at);
    for (const pattern of lexicon.patternsAt(scan.ids[at] ?? -1)) {
      const reach = reachOf(pattern.demands(), window, at);
      if (reach === null) continue;
      windows += 1;
      found.push(...matchesIn({ ...window, ...reach }, pattern));
    }
  }
  return found;
}

/** compromise is super-linear in length, so it sees no more than a phrase can span. */
function windowAround(scan: BlockScan, at: number): Window {
  const { sentences, words } = scan.tokens;
  const sentence = sentences[at];
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < MAX_PHRASE_WORDS && sentences[from - 1] === sentence) from -= 1;
  while (to < words.length && to - at < MAX_PHRASE_WORDS && sentences[to] === sentence) to += 1;
  return { scan, ids: scan.ids, from, to };
}

/** What compromise gives back; positions are [sentence, first word, last word exclusive]. */
interface MatchView {
  readonly match: (parsed: ParsedMatch) => MatchView;
  readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
}

/**
 * compromise's document, made from our own words: `nlp(words)` would split
 * contractions ("wont") and so move every position after them.
 */
const Document = nlp.tokenize('').constructor as unknown as new (
  sentences: readonly object[][],
) => MatchView;

function documentOf(words: readonly string[]): MatchView {
  return new Document([
    words.map((word) => ({ text: word, normal: word, pre: '', post: ' ', tags: new Set() })),
  ]);
}

function matchesIn({ scan, from, to }: Window, { sense, readings }: PreparedPattern): Candidate[] {
  const document = documentOf(scan.tokens.words.slice(from, to));
  return readings().flatMap(({ match, parsed }) =>
    document
      .match(parsed)
      .fullPointer.map(([, start, end]) => ({ from: from + start, to: from + end }))
      .filter((found) => found.to - found.from <= MAX_PHRASE_WORDS && !isTornPair(scan, found))
      .map((found) => ({
        topic: sense.topic,
        scan,
        ...tightened(scan, found, 'phrase'),
        how: 'phrase' as const,
        term: match,
        isPattern: true as const,
        conditions: sense,
      })),
  );
}

/** "In Ukraine, President Putin": a comma between two words parts them; longer phrases have some. */
function isTornPair(
  { tokens }: BlockScan,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return to - from === 2 && tokens.gaps[from + 1] !== Gap.Open;
}
