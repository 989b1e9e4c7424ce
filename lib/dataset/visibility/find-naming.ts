/** Which of a card's contested words the words of a page are. */
import { foldWord } from '../../text/fold-word';
import type { CompiledNaming } from '../compiled';

/** Two forms of one word share at least so many letters ... */
const SHORTEST_STEM = 4;
/** ... and differ in no more than so many at the end: "expansion", "expansionism" are two words. */
const LONGEST_ENDING = 3;

/**
 * The engine matches inflections and spellings of a wording's forms, the card
 * knows the forms: first the same letters count, then the same words with
 * other endings. Undefined where neither is clear, rather than a guess at
 * whose word it is.
 */
export function findNaming<Naming extends Pick<CompiledNaming, 'forms'>>(
  naming: readonly Naming[],
  words: string,
): Naming | undefined {
  const found = foldedWords(words);
  const having = (isForm: (form: readonly string[]) => boolean) =>
    naming.find(({ forms }) => forms.some((form) => isForm(foldedWords(form))));
  return (
    having((form) => form.join('') === found.join('')) ??
    having(
      (form) =>
        form.length === found.length &&
        form.every((word, at) => isInflected(word, found[at] ?? '')),
    )
  );
}

/** A hyphen joins what other pages write as two words. */
function foldedWords(text: string): readonly string[] {
  return text
    .split(/[\s\p{Pd}]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
}

function isInflected(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= SHORTEST_STEM && Math.max(one.length, other.length) - shared <= LONGEST_ENDING;
}
