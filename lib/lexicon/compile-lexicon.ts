/** Build step: all cards' terms, expanded and folded, as one {@link Lexicon}. */
import type { Card } from '../dataset/schema/card';
import type { TopicId } from '../dataset/schema/primitives';
import { compilePattern } from './compile-pattern';
import {
  type Lexicon,
  LEXICON_FORMAT,
  type LexiconPattern,
  type LexiconTerm,
  type LexiconTopic,
  type TermSense,
} from './lexicon';
import { descriptorsOf } from './descriptors';
import { nationNames } from './nations';
import { conditionsOf, type Interner, createInterner } from './interner';
import { STRANGERS } from './strangers';
import { surfaceForms } from './surface-forms';
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
      markable: card.autoHighlight,
      related: [...(related[index] ?? [])].sort((a, b) => a - b),
      classNouns: card.classNouns.flatMap((noun) => interner.phrase(noun).slice(-1)),
      descriptors: descriptorsOf(card).map(interner.word),
      context: card.contextWords.map(interner.support),
      ...(subject === undefined ? {} : { subject }),
    };
  });
  const { terms, senses } = compileTerms(cards, interner);
  const patterns = cards.flatMap((card, topic) =>
    card.patterns.flatMap((pattern): LexiconPattern[] => {
      const { matches, clauses } = compilePattern(pattern.match);
      const wordClauses = clauses.map((clause) =>
        clause.flatMap((word) => interner.phrase(word).slice(0, 1)),
      );
      return matches.map((match) => ({
        topic,
        match,
        clauses: wordClauses,
        ...conditionsOf(writtenOut(pattern, card), interner),
      }));
    }),
  );
  return {
    format: LEXICON_FORMAT,
    topics,
    terms,
    senses,
    patterns,
    subjects,
    nations: nationNames().map(interner.phrase),
    blockers: cards.flatMap((card, topic) =>
      card.notThis.map((text) => ({ words: interner.phrase(text), topic })),
    ),
    strangers: STRANGERS.flatMap(({ names, nouns }) =>
      names.map((name) => ({ words: interner.phrase(name), nouns: nouns.map(interner.word) })),
    ),
    supports: interner.supports(),
    words: interner.words(),
  };
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

/** One entry a distinct word sequence; several topics may share it if their subjects differ. */
function compileTerms(
  cards: readonly Card[],
  interner: Interner,
): Pick<Lexicon, 'terms' | 'senses'> {
  const senses = new Map<string, { readonly index: number; readonly sense: TermSense }>();
  const byWords = new Map<string, { words: readonly number[]; senses: TermSense[] }>();
  for (const [topic, card] of cards.entries()) {
    for (const form of surfaceForms(card)) {
      const words = form.words.map(interner.word);
      const key = words.join(' ');
      const entry = byWords.get(key) ?? { words, senses: [] };
      byWords.set(key, entry);
      // An editor may write the same words twice, with different conditions; what we derive
      // never widens what is written.
      if (form.derived && entry.senses.some((sense) => sense.topic === topic)) continue;
      entry.senses.push({
        topic,
        how: form.how,
        ...conditionsOf(form.conditions, interner),
        ...(form.exact === undefined ? {} : { exact: form.exact }),
        ...(form.quiet ? { quiet: true } : {}),
      });
    }
  }
  const indexOf = (sense: TermSense): number => {
    const key = JSON.stringify(sense);
    const known = senses.get(key) ?? { index: senses.size, sense };
    senses.set(key, known);
    return known.index;
  };
  const terms = [...byWords.values()].map((entry): LexiconTerm => ({
    words: entry.words,
    senses: entry.senses.map(indexOf),
  }));
  return { terms, senses: Array.from(senses.values(), ({ sense }) => sense) };
}
