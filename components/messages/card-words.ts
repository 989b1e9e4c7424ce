/**
 * The card's words come as a script of their own, one for each language, with
 * the card view or after it when the reader chooses another: no page carries
 * six languages.
 *
 * Both scripts run in the extension's own world of the page, whose globals no
 * page can see; this slot is where they meet.
 */
import { en, type Messages } from './en/card';

const SLOT = Symbol.for('newsgloss.card-words');
type World = { [SLOT]?: Messages | null };

/** Called by a language's script; the last call holds. Null: English, which the card view has itself. */
export function offerCardWords(words: Messages | null): void {
  (globalThis as World)[SLOT] = words;
}

/** The words that were offered last; English where none were offered. */
export function cardWords(): Messages {
  return (globalThis as World)[SLOT] ?? en;
}
