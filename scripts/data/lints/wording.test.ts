import { describe, expect, it } from 'vitest';

import { aCard, aCardDisputing, claimsWith, positionsWith } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import {
  claimsUsePlainVerbs,
  namesFollowTheHouse,
  ourVoiceIsPlain,
  positionsAreEquallyLoaded,
  questionsAreNeutral,
} from './wording';

const summary = (text: string, more: Record<string, unknown> = {}) =>
  aCard({ summary: { text, cites: [{ work: 'court-1996' }] }, ...more });
const claiming = (text: string) =>
  aCardDisputing({ positions: positionsWith({ claims: claimsWith({ text }) }) });

const inOurVoice = (text: string, more: Record<string, unknown> = {}) =>
  findingsOf(ourVoiceIsPlain, { cards: [summary(text, more)] });

describe('R12 our own voice', () => {
  it('holds no loaded word', () => {
    expect(inOurVoice('The regime signed it.')).toEqual([
      'summary.text: "regime" is a loaded word (label)',
    ]);
    expect(inOurVoice('Regime officials signed it.')).toHaveLength(1);
  });

  it('may quote one', () => {
    expect(inOurVoice("The press wrote of a 'regime' there.")).toEqual([]);
    expect(inOurVoice('The press wrote of a "regime" there.')).toEqual([]);
  });

  it('may tell who uses one, but not with our own emphasis', () => {
    expect(inOurVoice('Sudland calls it aggression.')).toEqual([]);
    expect(inOurVoice('Sudland clearly calls it an attack.')).toEqual([
      'summary.text: "clearly" is a loaded word (editorial)',
    ]);
  });

  it('may use the words that the card is about', () => {
    const aliases = [{ text: 'regime of the straits' }];
    expect(inOurVoice('The regime covers two straits.', { aliases })).toEqual([]);
  });

  it('may use proper names and compounds', () => {
    expect(inOurVoice('It followed the Rose Revolution of 2003.')).toEqual([]);
    expect(inOurVoice('A non-aggression pact was signed.')).toEqual([]);
  });

  it('does not look at claims', () => {
    expect(findingsOf(ourVoiceIsPlain, { cards: [claiming('The regime left in 2000.')] })).toEqual(
      [],
    );
  });
});

describe('R14 verbs in claims', () => {
  it('neither doubt nor confirm', () => {
    const cards = [claiming('Norland claims that the pact lapsed.')];
    expect(findingsOf(claimsUsePlainVerbs, { cards })).toEqual([
      'disputes[0].positions[0].claims[0].text: "claims" is a loaded word (doubt-verb)',
    ]);
  });

  it('leaves the words of the speaker alone', () => {
    const cards = [claiming("Norland said 'Sudland claims too much' about the regime.")];
    expect(findingsOf(claimsUsePlainVerbs, { cards })).toEqual([]);
  });
});

describe('R17 house names', () => {
  it('are used in our text', () => {
    expect(findingsOf(namesFollowTheHouse, { cards: [summary('Norlandia signed it.')] })).toEqual([
      'summary.text: "Norlandia" is not the house form',
    ]);
  });

  it('do not bind quotes and naming notes', () => {
    const naming = [
      {
        term: 'Norlandia',
        usedBy: ['sudland'],
        note: 'Norlandia is the old form.',
        cites: [{ work: 'court-1996' }],
      },
    ];
    const cards = [summary("It was signed as 'Norlandia'.", { naming })];
    expect(findingsOf(namesFollowTheHouse, { cards })).toEqual([]);
  });
});

describe('R39 positions', () => {
  it('carry the same number of loaded words', () => {
    const cards = [claiming('Norland said the regime broke it.')];
    expect(findingsOf(positionsAreEquallyLoaded, { cards })).toEqual([
      'disputes[0].positions: loaded words by position: 1, 0',
    ]);
  });

  it('may use names that one side prefers', () => {
    const cards = [claiming('Norlandia said the pact lapsed.')];
    expect(findingsOf(positionsAreEquallyLoaded, { cards })).toEqual([]);
  });
});

const asking = (changes: Record<string, unknown>) =>
  findingsOf(questionsAreNeutral, { cards: [aCardDisputing(changes)] });

describe('R46 questions', () => {
  it('hold no loaded word', () => {
    expect(asking({ question: 'Did the regime break it?' })).toEqual([
      'disputes[0].question: "regime" is a loaded word (label)',
    ]);
  });

  it('may hold the legal word in a legal dispute only', () => {
    const question = 'Was it aggression?';
    expect(asking({ question, type: 'legal' })).toEqual([]);
    expect(asking({ question, type: 'causal' })).toHaveLength(1);
  });

  it('may hold the word whose use is the dispute', () => {
    expect(asking({ question: 'Government or regime?', type: 'naming' })).toEqual([]);
  });
});
