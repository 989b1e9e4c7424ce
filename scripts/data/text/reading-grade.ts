/** The Flesch-Kincaid grade: years of school that a text asks for. */
import { sentencesOf } from './sentences';
import { countWords } from './words';

/** Below this many words the formula says nothing. */
const FEWEST_WORDS = 15;

/** The grade, or null for a text too short to have one. */
export function readingGrade(text: string): number | null {
  const words = countWords(text);
  if (words < FEWEST_WORDS) return null;
  const syllables = text.split(/[^\p{L}]+/u).reduce((sum, word) => sum + countSyllables(word), 0);
  // Coefficients of Kincaid et al. 1975.
  return 0.39 * (words / sentencesOf(text).length) + 11.8 * (syllables / words) - 15.59;
}

/** Endings that are written but not spoken: codE, statES, signED. */
const SILENT_ENDING = /(?:(?<![aeiouyl])e|(?<![aeiouycghsxz])es|(?<![aeiouytd])ed)$/u;

/** Vowel groups of a word, near enough for a formula that is rough itself. */
export function countSyllables(word: string): number {
  if (word === '') return 0;
  const groups = word
    .toLowerCase()
    .replace(SILENT_ENDING, '')
    .match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
