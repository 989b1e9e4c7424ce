/** Dates that do not age, no superlatives of ours, plain punctuation: R15, R16, R18. */
import { textsOf } from '../../../lib/dataset/card-parts';
import { cardRule } from '../rule';
import { isAttributed } from '../text/attribution';
import { sentencesOf } from '../text/sentences';
import { outsideQuotes } from '../text/words';

/** Words whose meaning depends on the day of reading. */
const RELATIVE_DATE =
  /\b(?:recently|currently|now|nowadays|today|yesterday|tomorrow|at present|presently|so far|to date|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter|decade|century)(?! of\b)|(?:days?|weeks?|months?|years?|decades?) ago)\b/giu;

/** Superlatives that somebody must have counted. */
const SUPERLATIVE =
  /\b(?:largest|biggest|greatest|highest|lowest|deadliest|bloodiest|worst|best|longest|strongest|weakest|richest|poorest|most (?!of\b|states?\b|members?\b|countries\b|UN\b|other\b|European\b|recent\b)[a-z]+)\b/giu;

/** Forms that break search and comparison, each with the plain one. */
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-, or a new sentence'],
  ['−', '-'],
  ['…', '...'],
  ['\u{a0}', 'a normal space'],
  ['\u{202f}', 'a normal space'],
  ['\u{ad}', 'nothing (soft hyphen)'],
  ['\u{200b}', 'nothing (zero-width space)'],
]);

/** "Peace Now": a capital inside a sentence makes it part of a name. */
function isInName(found: string, before: string): boolean {
  return /^\p{Lu}/u.test(found) && /\p{L} $/u.test(before);
}

export const datesAreAbsolute = cardRule({
  id: 'R15',
  severity: 'error',
  title: 'no dates that depend on the day of reading',
  *check(card) {
    for (const { value, path } of textsOf(card)) {
      const text = outsideQuotes(value);
      for (const { 0: found, index } of text.matchAll(RELATIVE_DATE)) {
        if (isInName(found, text.slice(0, index))) continue;
        yield {
          path,
          message: `"${found}" ages with the day of reading`,
          remedy: 'write the date',
        };
      }
    }
  },
});

export const superlativesAreAttributed = cardRule({
  id: 'R16',
  severity: 'warning',
  title: 'superlatives are attributed',
  *check(card) {
    for (const { value, path, voice } of textsOf(card)) {
      if (voice !== 'ours') continue;
      for (const sentence of sentencesOf(outsideQuotes(value))) {
        if (isAttributed(sentence)) continue;
        for (const [found] of sentence.matchAll(SUPERLATIVE)) {
          yield {
            path,
            message: `"${found}" is a superlative in our own voice`,
            remedy: 'give the figure, or say who counted',
          };
        }
      }
    }
  },
});

export const punctuationIsPlain = cardRule({
  id: 'R18',
  severity: 'warning',
  title: 'dashes, quotes and spaces are plain',
  *check(card) {
    for (const { value, path } of textsOf(card)) {
      for (const [character, plain] of PLAIN_FORMS) {
        if (!value.includes(character)) continue;
        yield {
          path,
          message: `typographic character "${character}"`,
          remedy: `write ${plain}`,
        };
      }
    }
  },
});
