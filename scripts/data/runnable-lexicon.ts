/** A lexicon in spite of unfinished cards: one editor's draft must not stop another's scan. */
import type { Card } from '../../lib/dataset/schema/card';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { PatternError } from '../../lib/lexicon/compile-pattern';
import type { Lexicon } from '../../lib/lexicon/lexicon';
import { WordListError } from '../../lib/lexicon/word-lists';

/** Compiles the cards that compile; `tell` hears a sentence about each that does not. */
export function runnableLexicon(
  cards: readonly Card[],
  tell: (sentence: string) => void = warn,
): Lexicon {
  try {
    return compileLexicon(cards);
  } catch (error) {
    if (!isEditorsMistake(error)) throw error;
  }
  return compileLexicon(cards.filter((card) => doesCompile(card, tell)));
}

function doesCompile(card: Card, tell: (sentence: string) => void): boolean {
  try {
    compileLexicon([card]);
    return true;
  } catch (error) {
    if (!isEditorsMistake(error)) throw error;
    tell(`${card.id} is left out until its terms are repaired: ${error.message}`);
    return false;
  }
}

function isEditorsMistake(error: unknown): error is PatternError | WordListError {
  return error instanceof PatternError || error instanceof WordListError;
}

function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
