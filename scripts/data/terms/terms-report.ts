/** What a card's terms come to once inflected and spelled out: what the engine will look for. */
import { styleText } from 'node:util';

import type { Card } from '../../../lib/dataset/schema/card';
import { compilePattern } from '../../../lib/lexicon/compile-pattern';
import { readingsOf } from '../../../lib/lexicon/match-syntax';
import { descriptorsOf } from '../../../lib/lexicon/descriptors';
import type { WrittenConditions } from '../../../lib/lexicon/interner';
import { type SurfaceForm, surfaceForms } from '../../../lib/lexicon/surface-forms';

/** Longer word lists are cut off; the card itself has them. */
const MOST_WORDS = 12;

/** One paragraph a section, one line a form, each with its conditions in words. */
export function termsReport(card: Card): string {
  const forms = surfaceForms(card);
  const byTerm = Map.groupBy(forms, (form) => `${form.of} (${form.how})${conditionsOf(form)}`);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      `${card.id}: ${byTerm.size} terms${card.since === undefined ? '' : `, in articles since ${card.since}`}`,
      [...byTerm].map(
        ([term, same]) =>
          `${styleText('cyan', term)}\n  ${[...new Set(same.map(formText))].join(' · ')}`,
      ),
    ],
    [
      `${card.patterns.length} patterns`,
      card.patterns.flatMap((pattern) => [
        styleText('cyan', pattern.match),
        `  ${shorten(readingsOf(compilePattern(pattern.match)).join(' · '))}${inWords(pattern)}`,
      ]),
    ],
    ['Points back to it', pointsBack(card)],
    ['Means something else', lineOf(card.notThis)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [styleText('bold', heading), ...lines, ''].join('\n'))
    .join('\n');
}

function formText({ exact, words }: SurfaceForm): string {
  return exact?.join(' ') ?? words.join(' ');
}

function conditionsOf({ conditions, exact, quiet }: SurfaceForm): string {
  const capitals = exact === undefined ? '' : ', with these capitals';
  return `${capitals}${inWords(conditions)}${quiet ? ', not marked in pages' : ''}`;
}

/** The conditions of a term as a clause; empty where it always counts. */
export function inWords(conditions: WrittenConditions): string {
  const { requires, within = 'article', not, unless, ahead, ofSubject, since, until } = conditions;
  return [
    requires === undefined ? '' : `, if the ${within} has ${listed(requires)}`,
    not === undefined ? '' : `, not next to ${listed(not)}`,
    unless === undefined ? '' : `, unless the sentence has ${listed(unless)}`,
    ahead === undefined ? '' : `, in a list of names before ${listed(ahead)}`,
    ofSubject === true ? ', said of the card’s subject' : '',
    since === undefined ? '' : `, since ${since}`,
    until === undefined ? '' : `, until ${until}`,
  ].join('');
}

function pointsBack(card: Card): string[] {
  const offices = card.offices.map(
    ({ noun, terms }) =>
      `  the, this ${noun}, in articles of ${terms.map(({ since, until = 'today' }) => `${since} to ${until}`).join(', ')}`,
  );
  if (card.classNouns.length === 0) return offices;
  return [
    ...offices,
    `  the, this, that … ${listed(card.classNouns)}`,
    `  without having been named just before, if one of these stands before the noun: ${descriptorsOf(card).join(', ')}`,
  ];
}

function lineOf(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`  ${words.join(', ')}`];
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS);
  const rest = words.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} more`];
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

const MOST_CHARACTERS = 200;

function shorten(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
