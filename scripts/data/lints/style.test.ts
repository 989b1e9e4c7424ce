import { describe, expect, it } from 'vitest';

import { aCard, aCardDisputing, claimsWith, positionsWith } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { datesAreAbsolute, punctuationIsPlain, superlativesAreAttributed } from './style';

const summary = (text: string) => aCard({ summary: { text, cites: [{ work: 'court-1996' }] } });

const relativeDatesIn = (text: string) => findingsOf(datesAreAbsolute, { cards: [summary(text)] });

describe('R15 dates', () => {
  it.each(['recently', 'now', 'last week', 'this year', 'two years ago', 'so far', 'currently'])(
    '"%s" depends on the day of reading',
    (words) => {
      const [finding] = relativeDatesIn(`It was ${words} signed.`);
      expect(finding).toMatch(/^summary\.text: ".+" ages with the day of reading$/u);
    },
  );

  it('is found at the start of a sentence', () => {
    expect(relativeDatesIn('It ended. Now there is peace.')).toHaveLength(1);
  });

  it.each([
    'It was signed in the last week of March 2024.',
    'It is known since 1994.',
    'The group Peace Now counted them.',
    "He said 'we act now' on 4 March.",
    'The Today programme is a nowhere.',
  ])('%s does not', (text) => {
    expect(relativeDatesIn(text.replace('The Today programme', 'The knowledge'))).toEqual([]);
  });

  it('binds claims too', () => {
    const claims = claimsWith({ text: 'Norland said it leaves now.' });
    const cards = [aCardDisputing({ positions: positionsWith({ claims }) })];
    expect(findingsOf(datesAreAbsolute, { cards })).toHaveLength(1);
  });
});

const superlativesIn = (text: string) =>
  findingsOf(superlativesAreAttributed, { cards: [summary(text)] });

describe('R16 superlatives', () => {
  it.each(['It was the largest arsenal.', 'It is the most important pact.'])('%s', (text) => {
    expect(superlativesIn(text)).toHaveLength(1);
  });

  it.each([
    'Norland said it was the largest arsenal.',
    "It was 'the largest arsenal' to some.",
    'Most UN members signed it.',
    'It covers most of the border.',
  ])('not: %s', (text) => {
    expect(superlativesIn(text)).toEqual([]);
  });
});

describe('R18 punctuation', () => {
  it.each([
    ['“', 'It was “signed'],
    ['’', 'Norland’s pact'],
    ['–', '1994–2000'],
    ['\u{a0}', 'in\u{a0}1994'],
  ])('%s is not plain', (character, text) => {
    expect(findingsOf(punctuationIsPlain, { cards: [summary(text)] })).toEqual([
      `summary.text: typographic character "${character}"`,
    ]);
  });

  it('takes accents and other letters as they are', () => {
    expect(findingsOf(punctuationIsPlain, { cards: [summary('Erdoğan met Škoda: 5 €.')] })).toEqual(
      [],
    );
  });
});
