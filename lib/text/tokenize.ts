/**
 * From text to folded words with their places in the original.
 *
 * One pass, linear in the text. Nothing is copied but the words themselves,
 * and every offset is a UTF-16 offset into the text as it was given.
 */
import { CharClass, classOf, isWordClass } from './characters';
import { joinedCompound } from './compounds';
import { foldWord } from './fold-word';
import { endsSentence, isShortened } from './sentences';
import { isAddress, joinsInside, possessiveLength } from './word-ends';

/** What stands between a word and the one before it, weakest first. */
export const Gap = {
  /** White space, hyphen, dash, slash, quotation mark: a term may run across it. */
  Open: 0,
  /** Comma, bracket, colon, symbol: a term may not. */
  Break: 1,
  /** The word begins a sentence. */
  Sentence: 2,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** Properties of a word's original form, as bits. */
export const WordFlag = {
  Possessive: 1,
  InitialCapital: 2,
  AllCapitals: 4,
  HyphenBefore: 8,
} as const;

/** The words of one text, as parallel arrays: index i is one word everywhere. */
export interface Tokens {
  readonly text: string;
  /** Folded, without possessive ending. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** Exclusive; before a possessive ending. */
  readonly ends: readonly number[];
  readonly gaps: readonly Gap[];
  readonly flags: readonly number[];
  /** Counts up from 0. */
  readonly sentences: readonly number[];
}

/** Longer runs are data, not words; they cannot be in any lexicon. */
const MAX_WORD_UNITS = 64;
const FULL_STOP = 0x2e;

/** Where the scan is; one mutable record, because a text has a word every six characters. */
interface Scanner {
  readonly text: string;
  position: number;
  gap: Gap;
  hyphen: boolean;
  /** Stops seen since the last word, and whether space followed them. */
  stopped: boolean;
  spaced: boolean;
  /** Index of the first word of the current run without white space. */
  runStart: number;
  /** The word being read: its bounds, capitals, letters, and whether it folds by lower-casing. */
  start: number;
  end: number;
  uppers: number;
  letters: number;
  isPlain: boolean;
}

interface Collected {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: Gap[];
  readonly flags: number[];
  readonly sentences: number[];
}

/** Splits a text into folded words. Never throws, whatever the text. */
export function tokenize(text: string): Tokens {
  const collected: Collected = {
    words: [],
    starts: [],
    ends: [],
    gaps: [],
    flags: [],
    sentences: [],
  };
  const scanner: Scanner = {
    text,
    position: 0,
    gap: Gap.Sentence,
    hyphen: false,
    stopped: false,
    spaced: true,
    runStart: 0,
    start: 0,
    end: 0,
    uppers: 0,
    letters: 0,
    isPlain: true,
  };
  while (scanner.position < text.length) {
    const charClass = classOf(text.charCodeAt(scanner.position));
    if (isWordClass(charClass) && charClass !== CharClass.Invisible) readWord(scanner, collected);
    else passSeparator(scanner, charClass, collected);
  }
  return { text, ...collected };
}

function passSeparator(scanner: Scanner, charClass: CharClass, collected: Collected): void {
  const code = scanner.text.charCodeAt(scanner.position);
  if (code === 0x40) {
    // An @ makes the whole run an address or a handle.
    skipRun(scanner, collected);
    return;
  }
  switch (charClass) {
    case CharClass.Space: {
      scanner.spaced = true;
      scanner.hyphen = false;
      scanner.runStart = collected.words.length;
      break;
    }
    case CharClass.Newline: {
      scanner.gap = Gap.Sentence;
      scanner.spaced = true;
      scanner.runStart = collected.words.length;
      break;
    }
    case CharClass.Stop: {
      scanner.stopped = true;
      break;
    }
    case CharClass.Joiner: {
      scanner.hyphen = !scanner.spaced;
      // A dash between spaces separates; a hyphen between letters joins.
      if (scanner.spaced && code !== 0x2d && scanner.gap < Gap.Break) scanner.gap = Gap.Break;
      break;
    }
    case CharClass.Break: {
      if (scanner.gap < Gap.Break) scanner.gap = Gap.Break;
      break;
    }
    default:
  }
  scanner.position += 1;
}

function skipRun(scanner: Scanner, collected: Collected): void {
  const { text } = scanner;
  for (const list of Object.values(collected)) list.length = scanner.runStart;
  while (scanner.position < text.length) {
    const charClass = classOf(text.charCodeAt(scanner.position));
    if (charClass === CharClass.Space || charClass === CharClass.Newline) break;
    scanner.position += 1;
  }
  if (scanner.gap < Gap.Break) scanner.gap = Gap.Break;
}

function readWord(scanner: Scanner, collected: Collected): void {
  const { text } = scanner;
  scanner.start = scanner.position;
  if (!scanAcronym(scanner)) scanWord(scanner);
  scanner.position = scanner.end;
  if (isAddress(text, scanner.end, text.charCodeAt(scanner.end))) {
    skipRun(scanner, collected);
    return;
  }
  const possessive = possessiveLength(text, scanner.end);
  scanner.position += possessive;
  if (scanner.end - scanner.start <= MAX_WORD_UNITS) push(scanner, collected, possessive > 0);
  else if (scanner.gap < Gap.Break) scanner.gap = Gap.Break;
  scanner.hyphen = false;
}

function push(scanner: Scanner, collected: Collected, isPossessive: boolean): void {
  const slice = scanner.text.slice(scanner.start, scanner.end);
  const folded = foldSlice(slice, scanner);
  if (folded === '') return;
  const first = classOf(slice.charCodeAt(0));
  const isCapital =
    first === CharClass.Upper || (first === CharClass.Letter && isRareCapital(slice));
  const index = collected.words.length;
  const isJoined = scanner.hyphen && scanner.gap === Gap.Open && !scanner.stopped;
  const compound = isJoined ? joinedCompound(collected.words[index - 1] ?? '', folded) : null;
  if (compound !== null) {
    lengthen(collected, { word: compound, end: scanner.end, isPossessive });
    return;
  }
  if (scanner.stopped && scanner.gap !== Gap.Sentence) {
    const last = collected.words[index - 1] ?? '';
    const canStart = scanner.spaced && (isCapital || first === CharClass.Digit);
    if (endsSentence(last, folded, canStart)) scanner.gap = Gap.Sentence;
    else if (!isShortened(last)) scanner.gap = Gap.Break;
  }
  const before = index === 0 ? -1 : (collected.sentences[index - 1] ?? 0);
  collected.words.push(folded);
  collected.starts.push(scanner.start);
  collected.ends.push(scanner.end);
  collected.gaps.push(scanner.gap);
  collected.sentences.push(Math.max(0, before + (scanner.gap === Gap.Sentence ? 1 : 0)));
  collected.flags.push(
    (isPossessive ? WordFlag.Possessive : 0) |
      (isCapital ? WordFlag.InitialCapital : 0) |
      (scanner.uppers > 1 && scanner.uppers === scanner.letters ? WordFlag.AllCapitals : 0) |
      (scanner.hyphen ? WordFlag.HyphenBefore : 0),
  );
  scanner.gap = Gap.Open;
  scanner.stopped = false;
  scanner.spaced = false;
}

/** The hyphen's second half belongs to the last word. */
function lengthen(
  { words, ends, flags }: Collected,
  joined: { readonly word: string; readonly end: number; readonly isPossessive: boolean },
): void {
  const last = words.length - 1;
  words[last] = joined.word;
  ends[last] = joined.end;
  flags[last] = (flags[last] ?? 0) | (joined.isPossessive ? WordFlag.Possessive : 0);
}

function foldSlice(slice: string, { isPlain, uppers }: Scanner): string {
  if (!isPlain) return foldWord(slice);
  return uppers > 0 ? slice.toLowerCase() : slice;
}

function isRareCapital(slice: string): boolean {
  return slice[0] !== slice[0]?.toLowerCase();
}

/** A run of word characters; apostrophes and number punctuation inside it belong to it. */
function scanWord(scanner: Scanner): void {
  const { text, start } = scanner;
  let end = start;
  let uppers = 0;
  let letters = 0;
  let isPlain = true;
  while (end < text.length) {
    const charClass = classOf(text.charCodeAt(end));
    if (charClass === CharClass.Lower) letters += 1;
    else if (charClass === CharClass.Upper) {
      uppers += 1;
      letters += 1;
    } else if (charClass !== CharClass.Digit) {
      if (!isWordClass(charClass) && !joinsInside(text, end, charClass)) break;
      isPlain = false;
    }
    end += 1;
  }
  while (end > start + 1 && classOf(text.charCodeAt(end - 1)) === CharClass.Invisible) end -= 1;
  scanner.end = end;
  scanner.uppers = uppers;
  scanner.letters = letters;
  scanner.isPlain = isPlain;
}

/** `U.S.`, `N.A.T.O.`: single capitals with stops between; false if it is none. */
function scanAcronym(scanner: Scanner): boolean {
  const { text, start } = scanner;
  if (text.charCodeAt(start + 1) !== FULL_STOP) return false;
  let at = start;
  let letters = 0;
  while (isSingleCapital(text, at) && text.charCodeAt(at + 1) === FULL_STOP) {
    letters += 1;
    at += 2;
  }
  if (letters > 0 && isSingleCapital(text, at) && !isWordClass(classOf(text.charCodeAt(at + 1)))) {
    letters += 1;
    at += 1;
  }
  if (letters < 2) return false;
  scanner.end = at;
  scanner.uppers = letters;
  scanner.letters = letters;
  scanner.isPlain = false;
  return true;
}

function isSingleCapital(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharClass.Upper;
}
