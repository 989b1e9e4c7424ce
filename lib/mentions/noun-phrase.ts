/**
 * The noun phrase that ends in a class noun: "the landmark 2015 nuclear deal".
 *
 * compromise/one has no grammar and compromise/three is too slow for every
 * sentence, so the phrase is read backwards from the noun: adjectives that say
 * nothing about which one is meant, words that do, then the determiner.
 */
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';

export interface NounPhrase {
  readonly determiner: 'definite' | 'indefinite' | 'predicate' | 'none';
  /** Words before the noun that say which one is meant, by position, nearest first. */
  readonly specific: readonly number[];
  /** The word before them all is an adjective or a name that we do not know. */
  readonly isOpen: boolean;
  /** And it is a name: "Bushehr" in "the Bushehr nuclear plant". */
  readonly isNamed: boolean;
}

/** Words between determiner and noun that are read: "the landmark 1994 nuclear agreement". */
const MAX_MODIFIERS = 4;

export const DEFINITE: ReadonlySet<string> = new Set('the this that these those both'.split(' '));
const INDEFINITE = new Set('a an another any some no every each such other'.split(' '));
/** After these "that" begins a clause: "said that troops". */
const REPORTING = new Set(
  (
    'said say says saying told tells believe believes believed think thinks claim claims claimed warn warns warned ' +
    'fear fears feared hope hopes hoped know knows knew insist insists insisted argue argues argued ensure so such ' +
    'given fact provided now'
  ).split(' '),
);
/** Before "a pact" these say what something is, and introduce nothing: "it is a war". */
const PREDICATES = new Set('is was are were be been as called like such not'.split(' '));
/** Adjectives that fit any topic, so they do not choose between two as "first" and "final" do. */
const NEUTRAL = new Set(
  (
    'landmark historic original controversial same whole entire so ill old new newer wider larger smaller big ' +
    'biggest major latest current present brutal bloody long full bitter costly deadly grinding ' +
    'fragile shaky tentative strategic vital key narrow self declared proposed draft interim ' +
    'one two three four five six seven eight nine ten dozen once now own very just still ' +
    'already much little tiny huge vast main central famous infamous notorious crucial important'
  ).split(' '),
);
/** Words that begin or join phrases: what follows stands without an adjective. */
const FUNCTION_WORDS = new Set(
  (
    'of to in on for by with from at and or but as if when while that which who whose over under between against after ' +
    'before until amid despite is was are were be been say says said has have had not will would could should may might ' +
    'must do does did can into through during since than because where what how why about around without within behind ' +
    'among via per versus vs like unlike including'
  ).split(' '),
);
/** Participles say how it is: "the revised doctrine", "the ongoing war". */
const PARTICIPLE = /^[a-z]{3,}(?:ed|ing)$/u;

/** @param isSpecific whether a word says which topic is meant, for any topic of the noun */
export function readNounPhrase(
  scan: BlockScan,
  noun: number,
  isSpecific: (word: number) => boolean,
): NounPhrase {
  const { words, gaps } = scan.tokens;
  const specific: number[] = [];
  const done = (determiner: NounPhrase['determiner'], open: number | null): NounPhrase => ({
    determiner,
    specific,
    isOpen: open !== null,
    isNamed: open !== null && isCapital(scan.tokens, open) && gaps[open] !== Gap.Sentence,
  });
  for (let at = noun - 1; at >= 0 && noun - at <= MAX_MODIFIERS + 1; at -= 1) {
    if (gaps[at + 1] !== Gap.Open) return done('none', null);
    const word = words[at] ?? '';
    if (word === 'that' && REPORTING.has(words[at - 1] ?? '')) return done('none', null);
    if (DEFINITE.has(word)) return done('definite', null);
    // Any adjective may stand after "a": what it introduces is new whatever it is like.
    if (INDEFINITE.has(word))
      return done(isPredicate(words, at) ? 'predicate' : 'indefinite', null);
    if (isSpecific(scan.ids[at] ?? -1)) specific.push(at);
    else if (!isNeutral(word))
      return done(indefiniteFurtherBack(words, at), FUNCTION_WORDS.has(word) ? null : at);
  }
  return done('none', null);
}

/** "the Paris Agreement", "Abraham accords": a name that ends in the noun. */
export function isNamed({ tokens }: BlockScan, noun: number): boolean {
  const before = noun - 1;
  if (before < 0 || tokens.gaps[noun] !== Gap.Open) return false;
  const word = tokens.words[before] ?? '';
  if (isCapital(tokens, before) && !isNeutral(word) && !DEFINITE.has(word)) return true;
  // "the Law of the Sea", "the War Powers Resolution"
  if (!isCapital(tokens, noun)) return false;
  const isLast = word === 'the' && tokens.words[noun - 2] === 'of' && isCapital(tokens, noun - 3);
  const isFirst = tokens.gaps[noun + 1] === Gap.Open && isCapital(tokens, noun + 1);
  return isLast || isFirst;
}

function isCapital({ flags }: BlockScan['tokens'], at: number): boolean {
  return ((flags[at] ?? 0) & WordFlag.InitialCapital) !== 0;
}

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || PARTICIPLE.test(word);
}

/** "It is a war": says what something is, and introduces nothing new. */
function isPredicate(words: readonly string[], at: number): boolean {
  return PREDICATES.has(words[at - 1] ?? '');
}

function indefiniteFurtherBack(words: readonly string[], at: number): 'indefinite' | 'none' {
  return words.slice(Math.max(0, at - 2), at).some((word) => word === 'a' || word === 'an')
    ? 'indefinite'
    : 'none';
}
