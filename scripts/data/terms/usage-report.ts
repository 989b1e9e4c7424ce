/** The use of terms as lists for a terminal. */
import { styleText } from 'node:util';

import type { Usage } from './measure-usage';

/** A term that is on its own in fewer articles than this tells nothing yet. */
const LEAST_ARTICLES = 8;
/** On its own in this share of its articles a term leans on nothing but itself. */
const ALONE_SHARE = 0.7;

/** @param most lines a list */
export function usageReport({ articles, uses, collisions, silent }: Usage, most: number): string {
  const alone = uses
    .filter((use) => use.articles >= LEAST_ARTICLES && use.alone / use.articles >= ALONE_SHARE)
    .sort((a, b) => b.alone - a.alone);
  const never = silent.reduce((sum, { terms }) => sum + terms.length, 0);
  return [
    ...section(
      `${alone.length} terms are mostly on their own in an article: too general, or the topic's usual name`,
      alone.map((use) => `${count(use.alone)} of ${use.articles}  ${use.topic}: ${use.term}`),
      most,
    ),
    ...section(
      `${collisions.length} terms are wanted by two cards in one place`,
      collisions.map(
        ({ words, topics, places }) => `${count(places)}  ${words}: ${topics.join(', ')}`,
      ),
      most,
    ),
    ...section(
      `${never} terms never fired in ${articles} articles`,
      silent
        .filter(({ terms }) => terms.length > 0)
        .map(({ topic, terms }) => `${count(terms.length)}  ${topic}: ${terms.join(' · ')}`),
      most,
    ),
  ].join('\n');
}

function section(heading: string, lines: readonly string[], most: number): string[] {
  const rest = lines.length - most;
  return [
    styleText('bold', heading),
    ...lines.slice(0, most),
    ...(rest > 0 ? [`       and ${rest} more: --most ${lines.length}`] : []),
    '',
  ];
}

function count(value: number): string {
  return String(value).padStart(6);
}
