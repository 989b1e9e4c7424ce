/** R24: a term is found in a sentence made for it, and not in what the card says it is not. */
import type { Card } from '../../../lib/dataset/schema/card';
import type { Alias } from '../../../lib/dataset/schema/terms';
import { compileLexicon } from '../../../lib/lexicon/compile-lexicon';
import { PatternError } from '../../../lib/lexicon/compile-pattern';
import { listedWords, WordListError } from '../../../lib/lexicon/word-lists';
import { createMentionFinder, type MentionFinder } from '../../../lib/mentions/find-mentions';
import { cardRule } from '../rule';
import { formsOf } from './aliases';

export const termsFireWhereTheyShould = cardRule({
  id: 'R24',
  severity: 'error',
  title: 'aliases hit their own test sentence and miss what the card is not',
  *check(card) {
    const finder = finderOf(card);
    if (finder === null) return;
    for (const { value: alias, path } of formsOf(card)) {
      if (alias.match === 'none') continue;
      const sentences = sentencesFor(alias, card);
      if (sentences.some((sentence) => finds(finder, sentence, alias.text))) continue;
      yield {
        path: [...path, 'text'],
        message: `"${alias.text}" is not found even in "${sentences[0]}"`,
        remedy: 'look at its requires, not, ofSubject and at notThis of the card',
      };
    }
    for (const [index, text] of card.notThis.entries()) {
      if (!finds(finder, `${supportOf(card)} They spoke of ${text} at length.`, text)) continue;
      yield {
        path: ['notThis', index],
        message: `a term of the card is found in "${text}" all the same`,
        remedy: 'write the longer name as pages write it, or narrow the term',
      };
    }
  },
});

/** The card's terms alone: other cards may rightly win a place. Broken patterns and lists are reported elsewhere. */
function finderOf(card: Card): MentionFinder | null {
  try {
    return createMentionFinder(compileLexicon([card]));
  } catch (error) {
    if (error instanceof PatternError || error instanceof WordListError) return null;
    throw error;
  }
}

/**
 * The alias with its subject and each of its supporting words: where one is a name of the topic
 * itself, a verb beside it is no further mention.
 */
function sentencesFor(alias: Alias, card: Card): readonly string[] {
  const possessor = alias.ofSubject ? `${card.subject?.is[0] ?? ''}'s ` : '';
  return (listedWords(alias.requires, card) ?? ['']).map(
    (support) => `In view of ${support}, everybody discussed ${possessor}${alias.text}, they say.`,
  );
}

/** Everything that could support one of the card's terms, so that only notThis can stop it. */
function supportOf(card: Card): string {
  const words = [...formsOf(card)].flatMap(
    ({ value }) => listedWords(value.requires, card)?.[0] ?? [],
  );
  return `${[card.title, ...new Set(words)].join(', ')}.`;
}

/** Whether a mention lies within the words, at their last occurrence. */
function finds(finder: MentionFinder, sentence: string, words: string): boolean {
  const from = sentence.lastIndexOf(words);
  const block = { text: sentence, kind: 'paragraph', section: 0 } as const;
  const { mentions } = finder.find({
    article: { title: '', host: '', published: null },
    blocks: [block],
  });
  return mentions.some(({ start, end }) => start < from + words.length && end > from);
}
