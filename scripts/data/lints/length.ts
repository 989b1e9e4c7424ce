/** Short texts in plain sentences: R10, R11, R13, R30, R32. */
import { textsOf } from '../../../lib/dataset/card-parts';
import type { CardText } from '../../../lib/dataset/card-parts';
import { cardRule, disputeRule } from '../rule';
import { readingGrade } from '../text/reading-grade';
import { sentencesOf } from '../text/sentences';
import { countWords } from '../text/words';

/** Words a reader takes in at a glance, by part of the card. */
const MAX_WORDS: Readonly<Partial<Record<CardText['part'], number>>> = {
  summary: 60,
  claim: 45,
  ground: 45,
  timeline: 30,
};

const MAX_SENTENCE_WORDS = 28;
const MAX_QUESTION_WORDS = 16;
const MAX_LABEL_WORDS = 6;

/** Years of school; formulas punish treaty names, so this only warns. */
const MAX_GRADE = 12;

export const textsAreShort = cardRule({
  id: 'R10',
  severity: 'error',
  title: 'texts keep their word limits',
  *check(card) {
    for (const { value, path, part } of textsOf(card)) {
      const limit = MAX_WORDS[part];
      const words = countWords(value);
      if (limit === undefined || words <= limit) continue;
      yield {
        path,
        message: `${words} words, at most ${limit} are allowed here`,
        remedy: 'cut it, or move a part into another fact or claim',
      };
    }
  },
});

export const sentencesAreShort = cardRule({
  id: 'R11',
  severity: 'warning',
  title: `sentences have at most ${MAX_SENTENCE_WORDS} words`,
  *check(card) {
    for (const { value, path } of textsOf(card)) {
      const longest = Math.max(...sentencesOf(value).map(countWords));
      if (longest <= MAX_SENTENCE_WORDS) continue;
      yield {
        path,
        message: `a sentence has ${longest} words`,
        remedy: `split it: at most ${MAX_SENTENCE_WORDS}`,
      };
    }
  },
});

export const summariesReadEasily = cardRule({
  id: 'R13',
  severity: 'warning',
  title: `summaries read at grade ${MAX_GRADE} or below`,
  *check({ summary }) {
    const grade = readingGrade(summary.text);
    if (grade === null || grade <= MAX_GRADE) return;
    yield {
      path: ['summary', 'text'],
      message: `reads at grade ${grade.toFixed(1)}`,
      remedy: `use shorter sentences and plainer words (at most ${MAX_GRADE})`,
    };
  },
});

export const questionsAreQuestions = disputeRule({
  id: 'R30',
  severity: 'error',
  title: `questions end in "?" and have at most ${MAX_QUESTION_WORDS} words`,
  *check({ question }) {
    const words = countWords(question);
    if (words > MAX_QUESTION_WORDS) {
      yield {
        path: ['question'],
        message: `the question has ${words} words`,
        remedy: `at most ${MAX_QUESTION_WORDS}`,
      };
    }
    if (/^\p{Lu}.*[^?]\?$/u.test(question.replace(/^["'‘“]/u, ''))) return;
    yield {
      path: ['question'],
      message: 'not written as one question',
      remedy: 'begin with a capital and end with a single question mark',
    };
  },
});

export const labelsAreShort = disputeRule({
  id: 'R32',
  severity: 'warning',
  title: `labels have at most ${MAX_LABEL_WORDS} words`,
  *check({ positions }) {
    for (const [i, { label }] of positions.entries()) {
      const words = countWords(label);
      if (words <= MAX_LABEL_WORDS) continue;
      yield {
        path: ['positions', i, 'label'],
        message: `the label has ${words} words`,
        remedy: `answer the question in at most ${MAX_LABEL_WORDS}`,
      };
    }
  },
});
