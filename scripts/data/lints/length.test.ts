import { describe, expect, it } from 'vitest';

import { aCard, aCardDisputing, claimsWith, positionsWith } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  labelsAreShort,
  questionsAreQuestions,
  sentencesAreShort,
  summariesReadEasily,
  textsAreShort,
} from './length';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const summary = (text: string) => aCard({ summary: { text, cites: [{ work: 'court-1996' }] } });

describe('R10 word limits', () => {
  it.each([
    ['summary.text', 60, (text: string) => summary(text)],
    [
      'timeline[0].text',
      30,
      (text: string) =>
        aCard({ timeline: [{ date: '1994', text, cites: [{ work: 'court-1996' }] }] }),
    ],
    [
      'disputes[0].commonGround[0].text',
      45,
      (text: string) =>
        aCardDisputing({ commonGround: [{ id: 'g1', text, cites: [{ work: 'court-1996' }] }] }),
    ],
    [
      'disputes[0].positions[0].claims[0].text',
      45,
      (text: string) =>
        aCardDisputing({ positions: positionsWith({ claims: claimsWith({ text }) }) }),
    ],
  ])('%s may have %i words and no more', (path, limit, withText) => {
    expect(findingsOf(textsAreShort, { cards: [withText(words(limit))] })).toEqual([]);
    expect(findingsOf(textsAreShort, { cards: [withText(words(limit + 1))] })).toEqual([
      `${path}: ${limit + 1} words, at most ${limit} are allowed here`,
    ]);
  });
});

describe('R11 sentences', () => {
  it('are counted one by one', () => {
    const short = summary(`Word ${words(27)}. Word ${words(27)}.`);
    expect(findingsOf(sentencesAreShort, { cards: [short] })).toEqual([]);
    const long = summary(`A short one. Word ${words(28)}.`);
    expect(findingsOf(sentencesAreShort, { cards: [long] })).toEqual([
      'summary.text: a sentence has 29 words',
    ]);
  });

  it('do not end at an abbreviation', () => {
    const text = `Word ${words(13)} of the U.S. military ${words(13)}.`;
    expect(findingsOf(sentencesAreShort, { cards: [summary(text)] })).toEqual([
      'summary.text: a sentence has 31 words',
    ]);
  });
});

describe('R13 reading grade', () => {
  it('passes plain words', () => {
    const text =
      'The pact was signed in 1994. It ended a long dispute over the border. Both states keep it.';
    expect(findingsOf(summariesReadEasily, { cards: [summary(text)] })).toEqual([]);
  });

  it('warns of long words in long sentences', () => {
    const text =
      'Intergovernmental negotiations concerning denuclearisation obligations necessitated comprehensive verification arrangements, notwithstanding considerable organisational difficulties, throughout participating administrations.';
    expect(findingsOf(summariesReadEasily, { cards: [summary(text)] })).toEqual([
      expect.stringMatching(/^summary\.text: reads at grade [3-9]\d\.\d$/u),
    ]);
  });
});

const asking = (question: string) =>
  findingsOf(questionsAreQuestions, { cards: [aCardDisputing({ question })] });

describe('R30 questions', () => {
  it.each(['Did it bind Norland?', "'Assurance' or 'guarantee'?"])('%s is one', (question) => {
    expect(asking(question)).toEqual([]);
  });

  it.each(['Whether it bound Norland', 'did it bind Norland?', 'Did it bind Norland??'])(
    '%s is none',
    (question) => {
      expect(asking(question)).toEqual(['disputes[0].question: not written as one question']);
    },
  );

  it('have at most 16 words', () => {
    expect(asking(`Did ${words(15)}?`)).toEqual([]);
    expect(asking(`Did ${words(16)}?`)).toEqual([
      'disputes[0].question: the question has 17 words',
    ]);
  });
});

const labelled = (label: string) =>
  findingsOf(labelsAreShort, {
    cards: [aCardDisputing({ positions: positionsWith({ label }) })],
  });

describe('R32 labels', () => {
  it('have at most six words', () => {
    expect(labelled(words(6))).toEqual([]);
    expect(labelled(words(7))).toEqual(['disputes[0].positions[0].label: the label has 7 words']);
  });
});
