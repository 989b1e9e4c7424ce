/** All ways, written out, in which a page may spell a card's terms. */
import type { Card } from '../dataset/schema/card';
import type { Alias } from '../dataset/schema/terms';
import { tokenize } from '../text/tokenize';
import { nounForms, phraseForms } from './inflect';
import type { WrittenConditions } from './interner';
import type { TermSense } from './lexicon';
import { spellingVariants } from './spelling-variants';
import { writtenOut } from './word-lists';

/** One spelling of one term. */
export interface SurfaceForm {
  /** Folded. */
  readonly words: readonly string[];
  readonly how: TermSense['how'];
  readonly conditions: WrittenConditions;
  /** The spelling with its capitals, where they matter. */
  readonly exact?: readonly string[];
  readonly quiet: boolean;
  /** What the editor wrote that it is a form of; the card's title for forms of the title. */
  readonly of: string;
  /** Made by us; what the editor wrote for the same words comes before it. */
  readonly derived: boolean;
}

/**
 * Surface forms of a card: first what the editor wrote, then the title, then
 * inflections and spelling variants. Forms with `match: none` are left out.
 */
export function surfaceForms(card: Card): SurfaceForm[] {
  const wordings = card.naming.flatMap((naming) =>
    naming.forms.map((alias) => ({ alias, how: 'wording' as const })),
  );
  const written = [...card.aliases.map((alias) => ({ alias, how: alias.how })), ...wordings].filter(
    ({ alias }) => alias.match !== 'none',
  );
  return [
    ...written.map(({ alias, how }) => formOf(alias, alias.text, how)),
    ...titleForms(card),
    ...headForms(card),
    ...surnameForms(card),
    ...written
      .filter(({ alias }) => alias.match === 'ci')
      .flatMap(({ alias, how }) => derivedForms(alias, how, card.kind === 'person')),
  ]
    .filter((form) => form.words.length > 0)
    .map((form) => ({ ...form, conditions: writtenOut(form.conditions, card) }));
}

function formOf(alias: Alias, text: string, how: TermSense['how']): SurfaceForm {
  const tokens = tokenize(text);
  return {
    words: tokens.words,
    how,
    of: alias.text,
    conditions: alias,
    quiet: !alias.highlight,
    derived: false,
    ...(alias.match === 'exact'
      ? { exact: tokens.starts.map((start, index) => text.slice(start, tokens.ends[index])) }
      : {}),
  };
}

/** The title is a name, unless a bracket in it says that the words alone could mean more. */
function titleForms(card: Card): SurfaceForm[] {
  const isMentioned = card.aliases.some((alias) => sameWords(alias.text, card.title));
  if (/[()]/u.test(card.title) || isMentioned) return [];
  return spellingVariants(tokenize(card.title).words).map((words) =>
    derivedName(words, card.title, {}),
  );
}

/** A person has no plural: "Russian leaders" are others. */
function derivedForms(alias: Alias, how: TermSense['how'], isPerson: boolean): SurfaceForm[] {
  const phrases = alias.how === 'name' || isPerson ? [alias.text] : phraseForms(alias.text);
  return phrases.flatMap((phrase) =>
    spellingVariants(tokenize(phrase).words).map((words) => ({
      ...formOf(alias, phrase, how),
      words,
      derived: true,
    })),
  );
}

/**
 * "INF and New START treaties": in a list of names that share their noun, the name without it
 * counts if the noun's plural follows; the last of the list has the plural itself.
 */
function headForms(card: Card): SurfaceForm[] {
  const nouns = new Set(card.classNouns.flatMap((noun) => tokenize(noun).words));
  return namesOf(card).flatMap((name) => {
    const words = tokenize(name).words;
    const noun = words.at(-1) ?? '';
    const plurals = nounForms(noun).filter((form) => form.endsWith('s'));
    if (words.length < 2 || !nouns.has(noun) || plurals.length === 0) return [];
    const head = words.slice(0, -1);
    const ahead = plurals.flatMap((form) => tokenize(form).words);
    return [
      derivedName(head, name, { ahead }),
      ...ahead.map((plural) => derivedName([...head, plural], name, {})),
    ];
  });
}

/** A person's last name, in an article that has the whole one. */
function surnameForms(card: Card): SurfaceForm[] {
  if (card.kind !== 'person') return [];
  const words = tokenize(card.title).words;
  return words.length < 2
    ? []
    : [derivedName(words.slice(-1), card.title, { requires: [card.title] })];
}

function namesOf(card: Card): string[] {
  const names = card.aliases.filter(({ how, match }) => how === 'name' && match !== 'none');
  return [...names.map(({ text }) => text), ...(/[()]/u.test(card.title) ? [] : [card.title])];
}

function derivedName(
  words: readonly string[],
  of: string,
  conditions: WrittenConditions,
): SurfaceForm {
  return { words, how: 'name', of, conditions, quiet: false, derived: true };
}

function sameWords(a: string, b: string): boolean {
  return tokenize(a).words.join(' ') === tokenize(b).words.join(' ');
}
