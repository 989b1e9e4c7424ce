/**
 * Words that single a topic out among others of its class: of all deals "the
 * 2015 deal" or "the nuclear accord" is the one with Iran.
 */
import type { Card } from '../dataset/schema/card';
import { tokenize } from '../text/tokenize';
import { nationNames } from './nations';

/** Words that stand in terms of every kind and single nothing out. */
const GLUE = new Set(
  (
    'the a an of to in on for by with from and or not no its his their is was be been has have had will as at it that ' +
    'this would could should may might are were he they who which about after before more all into over under between ' +
    'against out up off new old first last so called self same other own one two three we our you your my me them her ' +
    'him she what when where how why there here than then also just only very much many any some such each both if ' +
    'while during through since until because being do does did can'
  ).split(' '),
);
const NATION_WORDS: ReadonlySet<string> = new Set(
  nationNames().flatMap((name) => tokenize(name).words),
);

/** Folded words of the card's names, terms and context, and the year in which its timeline begins. */
export function descriptorsOf(card: Card): string[] {
  const texts = [
    card.title,
    ...card.aliases.map(({ text }) => text),
    ...card.naming.flatMap(({ forms }) => forms.map(({ text }) => text)),
    ...card.contextWords,
  ];
  const nouns = new Set(card.classNouns.flatMap((noun) => tokenize(noun).words));
  const words = texts.flatMap((text) => tokenize(text).words);
  const before = new Set(texts.flatMap((text) => nationsBefore(nouns, tokenize(text).words)));
  // The year it began in; of later ones other things may have happened, too.
  const years = card.timeline.slice(0, 1).map(({ date }) => date.slice(0, 'YYYY'.length));
  return [...new Set([...words, ...years])].filter(
    (word) =>
      word.length > 1 &&
      !nouns.has(word) &&
      !GLUE.has(word) &&
      (!NATION_WORDS.has(word) || before.has(word)),
  );
}

/** "Israeli" is in many terms about Gaza; only what stands before a class noun says whose it is. */
function nationsBefore(nouns: ReadonlySet<string>, words: readonly string[]): string[] {
  return nouns.has(words.at(-1) ?? '') ? words.filter((word) => NATION_WORDS.has(word)) : [];
}
