/** What the engine can run: patterns, and the words that terms ask for. */
import { compilePattern, PatternError } from '../../../lib/lexicon/compile-pattern';
import { listedWords, WordListError } from '../../../lib/lexicon/word-lists';
import { tokenize } from '../../../lib/text/tokenize';
import { cardRule } from '../rule';
import { formsOf } from './aliases';

export const patternsCompile = cardRule({
  id: 'pattern',
  severity: 'error',
  title: 'patterns are in the syntax that the engine runs',
  *check({ patterns }) {
    for (const [i, { match }] of patterns.entries()) {
      const objection = objectionTo(match);
      if (objection === null) continue;
      yield {
        path: ['patterns', i, 'match'],
        message: objection,
        remedy: 'see lib/lexicon/compile-pattern.ts for what patterns can say',
      };
    }
  },
});

export const wordListsExist = cardRule({
  id: 'words',
  severity: 'error',
  title: 'conditions name only word lists that the card has',
  *check(card) {
    const terms = [
      ...formsOf(card),
      ...card.patterns.map((value, i) => ({ value, path: ['patterns', i] })),
    ];
    for (const { value, path } of terms) {
      for (const condition of ['requires', 'not', 'unless'] as const) {
        try {
          listedWords(value[condition], card);
        } catch (error) {
          if (!(error instanceof WordListError)) throw error;
          const remedy = `add the list under words, or use one of: ${Object.keys(card.words).join(', ')}`;
          yield { path: [...path, condition], message: error.message, remedy };
        }
      }
    }
  },
});

function objectionTo(match: string): string | null {
  try {
    compilePattern(match);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

export const classNounsAreSingleWords = cardRule({
  id: 'class-noun',
  severity: 'error',
  title: 'a noun that points back is one word',
  *check({ classNouns, offices }) {
    const nouns = [
      ...classNouns.map((noun, index) => ({ noun, path: ['classNouns', index] })),
      ...offices.map(({ noun }, index) => ({ noun, path: ['offices', index, 'noun'] })),
    ];
    for (const { noun, path } of nouns) {
      // "cease-fire" is two words to the engine; its last would point back for every fire.
      if (tokenize(noun).words.length === 1) continue;
      yield {
        path,
        message: `"${noun}" is more than one word`,
        remedy: 'write its noun alone ("war" for "civil war"), or an alias with requires',
      };
    }
  },
});
