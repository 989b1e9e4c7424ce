/** Why words of an article are, or are not, a mention: for the editor who expected otherwise. */
import type { Card } from '../../lib/dataset/schema/card';
import { surfaceForms } from '../../lib/lexicon/surface-forms';
import type { MentionFinder } from '../../lib/mentions/find-mentions';
import { tokenize } from '../../lib/text/tokenize';
import type { ScannedDocument } from './read-document';

/** One place where the words stand. */
export interface Occurrence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Sentences about what the engine saw there; empty where it saw nothing. */
  readonly verdicts: readonly string[];
}

export interface WhyAnswer {
  readonly occurrences: readonly Occurrence[];
  /** Terms that share most words with the phrase, best first: where a new one may belong. */
  readonly similar: readonly { readonly topic: string; readonly term: string }[];
}

/** UTF-16 units of context on either side. */
const CONTEXT = 60;
const MOST_SIMILAR = 8;

export function whyOf(
  phrase: string,
  document: ScannedDocument,
  { finder, cards }: { readonly finder: MentionFinder; readonly cards: readonly Card[] },
): WhyAnswer {
  const wanted = tokenize(phrase).words;
  if (wanted.length === 0) throw new TypeError(`--why wants words, not "${phrase}"`);
  const request = { article: document.cues, blocks: document.blocks };
  const { mentions, rejections } = finder.find(request, true);
  const occurrences = document.blocks.flatMap(({ text }, block) =>
    placesOf(wanted, text).map(({ start, end }): Occurrence => {
      const isHere = (one: { block: number; start: number; end: number }): boolean =>
        one.block === block && one.start < end && start < one.end;
      return {
        before: text.slice(Math.max(0, start - CONTEXT), start),
        words: text.slice(start, end),
        after: text.slice(end, end + CONTEXT),
        verdicts: [
          ...mentions
            .filter(isHere)
            .map((one) => `is ${one.topic}: "${text.slice(one.start, one.end)}", ${one.how}`),
          ...rejections
            .filter(isHere)
            .map(
              (one) => `is not ${one.topic}: "${text.slice(one.start, one.end)}", ${one.reason}`,
            ),
        ],
      };
    }),
  );
  return { occurrences, similar: similarTerms(wanted, cards) };
}

function placesOf(wanted: readonly string[], text: string): { start: number; end: number }[] {
  const { words, starts, ends } = tokenize(text);
  return [...words.keys()]
    .filter((at) => wanted.every((word, offset) => words[at + offset] === word))
    .map((at) => ({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 }));
}

/** By words in common, as a share of all words of the two. */
function similarTerms(wanted: readonly string[], cards: readonly Card[]): WhyAnswer['similar'] {
  const own = new Set(wanted);
  const terms = cards.flatMap((card) => {
    const scored = surfaceForms(card).map(({ words, of }) => {
      const shared = words.filter((word) => own.has(word)).length;
      return { topic: card.id, term: of, likeness: shared / (words.length + own.size - shared) };
    });
    return scored.toSorted((a, b) => b.likeness - a.likeness).slice(0, 1);
  });
  return terms
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SIMILAR)
    .map(({ topic, term }) => ({ topic, term }));
}

/** For a terminal. */
export function whyReport(file: string, phrase: string, answer: WhyAnswer): string {
  const { occurrences, similar } = answer;
  const places = occurrences.flatMap(({ before, words, after, verdicts }) => [
    `  …${oneLine(before)}[${words}]${oneLine(after)}…`,
    ...(verdicts.length === 0 ? ['no term of any card has these words'] : verdicts).map(
      (verdict) => `    ${verdict}`,
    ),
  ]);
  const isUnknown = occurrences.some(({ verdicts }) => verdicts.length === 0);
  const near = similar.map(({ topic, term }) => `  ${topic}: ${term}`);
  return [
    `${file}: "${phrase}" stands in ${occurrences.length} places`,
    ...places,
    ...(isUnknown && near.length > 0 ? ['Nearest terms:', ...near] : []),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
