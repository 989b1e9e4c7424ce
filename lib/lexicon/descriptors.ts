/**
 * Words that single a topic out among others of its class: of all deals "the
 * 2015 deal" or "the nuclear accord" is the one with Iran.
 */
import type { Card } from '../dataset/schema/card';
import { tokenize } from '../text/tokenize';

/** Words that stand in terms of every kind and single nothing out. */
const GLUE = new Set(
  (
    'the a an of to in on for by with from and or not no its his their is was be been has have had will as at it that ' +
    'this would could should may might are were he they who which about after before more all into over under between ' +
    'against out up off new old first last so called self same other own one two three'
  ).split(' '),
);
const YEAR = /^(?:19|20)\d{2}$/u;

/** Folded words of the card's names, terms and context, and the years of its timeline's turns. */
export function descriptorsOf(card: Card): string[] {
  const texts = [
    card.title,
    ...card.aliases.map(({ text }) => text),
    ...card.naming.flatMap(({ forms }) => forms.map(({ text }) => text)),
    ...card.contextWords,
  ];
  const nouns = new Set(card.classNouns.flatMap((noun) => tokenize(noun).words));
  const words = texts.flatMap((text) => tokenize(text).words);
  const years = card.timeline.map(({ date }) => date.slice(0, 'YYYY'.length));
  return [...new Set([...words, ...years])].filter(
    (word) => !nouns.has(word) && !GLUE.has(word) && (word.length > 1 || YEAR.test(word)),
  );
}
