/** Structured phrases, by compromise/one, on only the sentences that can hold one. */
import nlp from 'compromise/one';

import type { BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import type { PreparedLexicon, PreparedPattern } from './prepared-lexicon';

/** Words on each side of a hook that compromise gets to see: it is super-linear in length. */
const WINDOW_WORDS = 40;
/** A longer match has swallowed something else; no phrase for a topic is that long. */
const MAX_PHRASE_WORDS = 14;
/** Hooks tried per block; text that repeats one word for megabytes gets no more. */
const MAX_TRIALS = 400;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Pattern matches of one block, as candidates. */
export function patternCandidates(lexicon: PreparedLexicon, scan: BlockScan): Candidate[] {
  const found: Candidate[] = [];
  const tried = new Set<string>();
  for (let at = 0; at < scan.ids.length && tried.size < MAX_TRIALS; at += 1) {
    const patterns = lexicon.hooks.get(scan.ids[at] ?? -1);
    if (patterns === undefined) continue;
    const window = windowAround(scan, at);
    for (const pattern of patterns) {
      const key = `${pattern.topic} ${pattern.match} ${window.from} ${window.to}`;
      if (tried.has(key) || !holdsAllClauses(pattern, scan, window)) continue;
      tried.add(key);
      found.push(...matchesIn(pattern, scan, window));
    }
  }
  return found;
}

/** The hook's sentence, or the part of it around the hook. */
function windowAround({ tokens }: BlockScan, at: number): Window {
  const sentence = tokens.sentences[at];
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < WINDOW_WORDS && tokens.sentences[from - 1] === sentence) from -= 1;
  while (to < tokens.words.length && to - at < WINDOW_WORDS && tokens.sentences[to] === sentence)
    to += 1;
  return { from, to };
}

function holdsAllClauses(pattern: PreparedPattern, scan: BlockScan, { from, to }: Window): boolean {
  const present = scan.ids.subarray(from, to);
  return pattern.clauses.every((clause) => clause.some((word) => present.includes(word)));
}

/** compromise gets our own words, one term each, so its positions are ours. */
function matchesIn(pattern: PreparedPattern, scan: BlockScan, { from, to }: Window): Candidate[] {
  const document = nlp([scan.tokens.words.slice(from, to)] as unknown as string);
  const matches = document.match(pattern.parsed) as unknown as {
    readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
  };
  return matches.fullPointer
    .filter(([, start, end]) => end - start <= MAX_PHRASE_WORDS)
    .map(([, start, end]) => ({
      topic: pattern.topic,
      scan,
      from: from + start,
      to: from + end,
      how: 'phrase' as const,
      term: pattern.match,
      conditions: pattern,
    }));
}
