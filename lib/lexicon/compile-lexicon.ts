/** Build step: all cards' terms, expanded and folded, as one {@link Lexicon}. */
import type { Card } from '../dataset/schema/card';
import type { TopicId } from '../dataset/schema/primitives';
import { compilePattern } from './compile-pattern';
import { descriptorsOf } from './descriptors';
import { ascending, conditionsOf, type Interner, createInterner } from './interner';
import type {
  Lexicon,
  LexiconOffice,
  LexiconPattern,
  LexiconTerm,
  LexiconTopic,
  TermSense,
  WordHooks,
} from './lexicon';
import { clausesOf, numbered, rarestOf, wordsAt } from './match-syntax';
import { nationNames } from './nations';
import { withRivals } from './rivals';
import { STRANGERS } from './strangers';
import { surfaceForms } from './surface-forms';
import { createTable } from './table';
import { writtenOut } from './word-lists';

/**
 * Compiles the terms of all cards. The order of cards decides nothing but
 * indices. Throws a PatternError for a pattern the engine cannot run.
 */
export function compileLexicon(cards: readonly Card[]): Lexicon {
  const interner = createInterner();
  const topicIndex = new Map(cards.map((card, index) => [card.id, index]));
  const related = relatedTopics(cards, topicIndex);
  const subjects: (readonly (readonly number[])[])[] = [];
  const topics = cards.map((card, index): LexiconTopic => {
    const subject =
      card.subject === undefined
        ? undefined
        : subjects.push(card.subject.is.map(interner.phrase)) - 1;
    return {
      id: card.id,
      title: card.title,
      markable: card.autoHighlight,
      related: ascending([...(related[index] ?? [])]),
      classNouns: card.classNouns.flatMap((noun) => interner.phrase(noun).slice(-1)),
      ...(card.offices.length === 0 ? {} : { offices: card.offices.flatMap(officeOf(interner)) }),
      descriptors: ascending(descriptorsOf(card).map(interner.word)),
      context: ascending(card.contextWords.map(interner.support)),
      ...(subject === undefined ? {} : { subject }),
    };
  });
  const phrases = compilePhrases(cards, interner);
  return {
    topics: withRivals(topics, phrases),
    ...phrases,
    subjects,
    nations: nationNames().map(interner.phrase),
    blockers: cards.flatMap((card, topic) =>
      card.notThis.map((text) => ({ words: interner.phrase(text), topic })),
    ),
    strangers: STRANGERS.flatMap(({ names, nouns }) =>
      names.map((name) => ({
        words: interner.phrase(name),
        nouns: nouns.map(interner.word),
        ...(name === name.toUpperCase() ? { isAcronym: true as const } : {}),
      })),
    ),
    supports: interner.supports(),
    words: interner.words(),
  };
}

function officeOf({ phrase }: Interner): (office: Card['offices'][number]) => LexiconOffice[] {
  return ({ noun, terms }) => phrase(noun).map((word) => ({ noun: word, terms }));
}

/** Relations count both ways: a part supports the whole as the whole the part. */
function relatedTopics(
  cards: readonly Card[],
  topicIndex: ReadonlyMap<TopicId, number>,
): Set<number>[] {
  const related = cards.map(() => new Set<number>());
  for (const [from, card] of cards.entries()) {
    for (const { card: id } of card.related) {
      const to = topicIndex.get(id);
      if (to === undefined) continue;
      related[from]?.add(to);
      related[to]?.add(from);
    }
  }
  return related;
}

/** Terms and patterns of all cards, and what they mean: card by card, so that senses are by topic. */
function compilePhrases(
  cards: readonly Card[],
  interner: Interner,
): Pick<Lexicon, 'terms' | 'patterns' | 'hooks' | 'senses'> {
  const table = createTable<TermSense>();
  const terms = new Map<string, { readonly words: readonly number[]; readonly senses: number[] }>();
  const patterns: LexiconPattern[] = [];
  for (const [topic, card] of cards.entries()) {
    for (const form of surfaceForms(card)) {
      const words = form.words.map(interner.word);
      const key = words.join(' ');
      // One entry a distinct word sequence; several topics may share it if their subjects differ.
      const entry = terms.get(key) ?? { words, senses: [] };
      terms.set(key, entry);
      // An editor may write the same words twice, with different conditions; what we derive
      // never widens what is written.
      if (form.derived && entry.senses.some((sense) => table.rows[sense]?.topic === topic))
        continue;
      entry.senses.push(
        table.indexOf({
          topic,
          how: form.how,
          ...conditionsOf(form.conditions, interner),
          ...(form.exact === undefined ? {} : { exact: form.exact }),
          ...(form.quiet ? { quiet: true } : {}),
        }),
      );
    }
    for (const pattern of card.patterns) {
      const spelled = compilePattern(pattern.match);
      const match = numbered(spelled, interner.word);
      patterns.push({
        match,
        hook: clausesOf(match)[rarestOf(clausesOf(spelled))]?.at ?? 0,
        sense: table.indexOf({
          topic,
          how: 'phrase',
          ...conditionsOf(writtenOut(pattern, card), interner),
        }),
      });
    }
  }
  return {
    terms: bySenses([...terms.values()]),
    patterns,
    hooks: hooksOf(patterns),
    senses: table.rows,
  };
}

/** At build time: reading thousands of patterns for their words is a tenth of a cold start. */
function hooksOf(patterns: readonly LexiconPattern[]): WordHooks[] {
  const byWord = new Map<number, number[]>();
  for (const [index, { match, hook }] of patterns.entries()) {
    for (const word of new Set(wordsAt(match, hook).map(Number)))
      byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  return [...byWord].map(([word, indices]) => [word, ...indices]);
}

/** Terms that mean the same stand together: most are forms of one word. */
function bySenses(terms: readonly LexiconTerm[]): LexiconTerm[] {
  return [...Map.groupBy(terms, ({ senses }) => senses.join(' ')).values()].flat();
}
