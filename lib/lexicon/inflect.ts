/**
 * Inflected forms, with compromise/three. Build time only: the full library
 * never reaches a page or the background (docs/adr/0001).
 */
import nlp from 'compromise/three';

/**
 * Keeps what was worked out: compromise takes about a millisecond a phrase, the
 * cards repeat each other's words, and the check compiles every card twice.
 */
function remembered(
  work: (text: string) => readonly string[],
): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const forms = known.get(text) ?? work(text);
    known.set(text, forms);
    return forms;
  };
}

/** All one-word forms of a verb, the given one first. */
export const verbForms = remembered((verb) => {
  const view = nlp(verb);
  view.tag('Verb');
  const conjugated = view.verbs().conjugate()[0] as Record<string, string> | undefined;
  const forms = Object.values(conjugated ?? {}).filter((form) => !form.includes(' '));
  return [...new Set([verb, ...forms])];
});

/** Singular and plural of a noun, the given one first. */
export const nounForms = remembered((noun) => {
  const nouns = () => {
    const view = nlp(noun);
    view.tag('Noun');
    return view.nouns();
  };
  const forms = [nouns().toPlural().text('normal'), nouns().toSingular().text('normal')];
  return [...new Set([noun, ...forms.filter((form) => form !== '' && !form.includes(' '))])];
});

/** What compromise thinks of a word standing alone: which forms `{word}` stands for. */
export function wordForms(word: string, kind: 'Verb' | 'Noun' | null): readonly string[] {
  if (kind === 'Verb') return verbForms(word);
  if (kind === 'Noun') return nounForms(word);
  return [...new Set([...verbForms(word), ...nounForms(word)])];
}

/**
 * The phrase with its verb conjugated, if it begins with one ("gave up its
 * weapons"), or else with its last noun in singular and plural ("security
 * guarantee"). Capitalised words are names and stay as they are.
 *
 * @returns phrases as text; the given one first
 */
export const phraseForms = remembered((phrase) => {
  const words = phrase.split(' ');
  const terms = (
    nlp(phrase).json({ terms: { tags: true } }) as { terms: { tags: string[] }[] }[]
  )[0]?.terms;
  if (terms === undefined || terms.length !== words.length) return [phrase];
  const first = words[0] ?? '';
  if (terms[0]?.tags.includes('Verb') === true && isLower(first) && words.length > 1) {
    return verbForms(first).map((form) => [form, ...words.slice(1)].join(' '));
  }
  const last = words.at(-1) ?? '';
  const tags = terms.at(-1)?.tags ?? [];
  const isNoun =
    tags.includes('Noun') && !tags.includes('Uncountable') && !tags.includes('Possessive');
  if (!isNoun || !isLower(last)) return [phrase];
  return nounForms(last).map((form) => [...words.slice(0, -1), form].join(' '));
});

function isLower(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}
