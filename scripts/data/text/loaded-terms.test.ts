import { describe, expect, it } from 'vitest';

import type { LoadedWord } from '../loaded-words';
import { findLoadedTerms } from './loaded-terms';

const word = (term: string): LoadedWord => ({ term, category: 'label', suggest: 'x' });
const WORDS = ['coup', 'terror group', 'terror', 'the West', 'Nazi', 'so-called', 'myth'].map(word);
const found = (text: string, allowed: readonly string[] = []) =>
  findLoadedTerms(text, WORDS, new Set(allowed)).map((term) => `${term.start} ${term.found}`);

describe('findLoadedTerms', () => {
  it('finds words and phrases, the longest first', () => {
    expect(found('A coup by a terror group.')).toEqual(['2 coup', '12 terror group']);
  });

  it('finds whole words only', () => {
    expect(found('Coupled mythology; an anti-coup law.')).toEqual([]);
    expect(found('The so-called law.')).toEqual(['4 so-called']);
  });

  it('passes over a proper name in the middle of a sentence, not at its start', () => {
    expect(found('It followed the Coup of May.')).toEqual([]);
    expect(found('Coup plans failed. Myth or not.')).toEqual(['0 Coup', '19 Myth']);
  });

  it('heeds the capitals of a term', () => {
    expect(found('They went to the west with the West.')).toEqual(['27 the West']);
    expect(found('The West agreed. A nazi.')).toEqual(['0 The West']);
    expect(found('It lies in the West Bank.')).toEqual([]);
  });

  it('passes over what is quoted or allowed', () => {
    expect(found("The 'coup' of May and the myth.", ['myth'])).toEqual([]);
  });

  it('finds nothing with an empty list', () => {
    expect(findLoadedTerms('A coup.', [])).toEqual([]);
  });
});
