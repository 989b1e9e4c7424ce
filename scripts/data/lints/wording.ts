/** Words that judge: R12, R14, R17, R39, R46. */
import type { Card, Dispute, Position } from '../../../lib/dataset/schema/card';
import { textsOf } from '../../../lib/dataset/card-parts';
import type { Dataset } from '../dataset';
import type { LoadedWord } from '../loaded-words';
import { cardRule, disputeRule } from '../rule';
import { isAttributed } from '../text/attribution';
import { findLoadedTerms } from '../text/loaded-terms';
import type { LoadedTerm } from '../text/loaded-terms';
import { sentencesOf } from '../text/sentences';

type Category = LoadedWord['category'];

/** Words that stay ours even in a sentence that tells who says it. */
const NEVER_ATTRIBUTED: ReadonlySet<Category> = new Set([
  'doubt-verb',
  'truth-verb',
  'evaluative-verb',
  'editorial',
  'weasel',
  'euphemism',
]);

const SPEECH_VERBS: ReadonlySet<Category> = new Set([
  'doubt-verb',
  'truth-verb',
  'evaluative-verb',
]);

/** A side's name for a place is no judgement; R17 and the naming notes look after names. */
const NAMES: ReadonlySet<Category> = new Set(['name', 'house-name']);

/** What a legal question asks about cannot be asked without the legal word. */
const LEGAL_QUESTION: ReadonlySet<Category> = new Set(['legal-term', 'contested']);

export const ourVoiceIsPlain = cardRule({
  id: 'R12',
  severity: 'warning',
  title: 'no loaded words in our own voice',
  *check(card, { words }) {
    const allowed = termsOfCard(card);
    for (const { value, path, voice } of textsOf(card)) {
      if (voice !== 'ours' && voice !== 'naming') continue;
      for (const sentence of sentencesOf(value)) {
        const terms = findLoadedTerms(sentence, words, allowed).filter(
          ({ word }) =>
            word.category !== 'house-name' &&
            (NEVER_ATTRIBUTED.has(word.category) || !isAttributed(sentence)),
        );
        for (const term of terms) yield loadedFinding(path, term);
      }
    }
  },
});

export const claimsUsePlainVerbs = cardRule({
  id: 'R14',
  severity: 'warning',
  title: 'no verbs of doubt or truth in claims',
  *check(card, { words }) {
    for (const { value, path, voice } of textsOf(card)) {
      if (voice !== 'claim') continue;
      for (const term of findLoadedTerms(value, words)) {
        if (SPEECH_VERBS.has(term.word.category)) yield loadedFinding(path, term);
      }
    }
  },
});

export const namesFollowTheHouse = cardRule({
  id: 'R17',
  severity: 'error',
  title: 'names follow the house style',
  *check(card, { words }) {
    const allowed = new Set(card.naming.map(({ term }) => term.toLowerCase()));
    for (const { value, path, voice } of textsOf(card)) {
      if (voice === 'naming') continue;
      for (const { word, found } of findLoadedTerms(value, words, allowed)) {
        if (word.category !== 'house-name') continue;
        yield {
          path,
          message: `"${found}" is not the house form`,
          remedy: `write ${word.suggest}; other forms belong into aliases, naming and quotes`,
        };
      }
    }
  },
});

export const positionsAreEquallyLoaded = disputeRule({
  id: 'R39',
  severity: 'warning',
  title: 'positions carry the same number of loaded words',
  *check({ positions }, { words }) {
    const counts = positions.map((position) => countJudgements(position, words));
    if (new Set(counts).size <= 1) return;
    yield {
      path: ['positions'],
      message: `loaded words by position: ${counts.join(', ')}`,
      remedy: 'paraphrase plainly on every side, or quote the words',
    };
  },
});

export const questionsAreNeutral = disputeRule({
  id: 'R46',
  severity: 'error',
  title: 'questions hold no loaded word',
  *check(dispute, dataset: Dataset) {
    if (dispute.type === 'naming') return;
    const terms = findLoadedTerms(dispute.question, dataset.words).filter(
      ({ word }) => !isLegalQuestion(dispute, word),
    );
    for (const term of terms) yield loadedFinding(['question'], term);
  },
});

function isLegalQuestion(dispute: Dispute, word: LoadedWord): boolean {
  return dispute.type === 'legal' && LEGAL_QUESTION.has(word.category);
}

function loadedFinding(path: readonly (string | number)[], { word, found }: LoadedTerm) {
  return {
    path,
    message: `"${found}" is a loaded word (${word.category})`,
    remedy: `instead: ${word.suggest}`,
  };
}

function countJudgements(position: Position, words: readonly LoadedWord[]): number {
  return [position.label, ...position.claims.map(({ text }) => text)]
    .flatMap((text) => findLoadedTerms(text, words))
    .filter(({ word }) => !NAMES.has(word.category)).length;
}

/** The words a card is about are free in it. */
function termsOfCard(card: Card): Set<string> {
  const named = [card.title, ...card.aliases.map(({ text }) => text)];
  const wordings = card.naming.flatMap(({ term, forms }) => [
    term,
    ...forms.map(({ text }) => text),
  ]);
  const all = [...named, ...wordings].map((term) => term.toLowerCase());
  return new Set([...all, ...all.flatMap((term) => term.split(/[\s-]+/u))]);
}
