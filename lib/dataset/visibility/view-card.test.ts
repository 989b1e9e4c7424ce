import { describe, expect, it } from 'vitest';

import type { SourceFilter } from '../compiled';
import { svalbardBundle } from './svalbard-card.fixture';
import { viewCard } from './view-card';

const ALL: SourceFilter = { publications: [], types: [], controls: [], countries: [] };
const TODAY = '2026-11-21';

function view(filter: Partial<SourceFilter>, reveal?: readonly string[] | 'all') {
  return viewCard(svalbardBundle, { filter: { ...ALL, ...filter }, today: TODAY, reveal });
}

function claims(card: ReturnType<typeof view>, position: number) {
  const claimsOf = card.disputes[0]?.positions[position]?.claims ?? [];
  return claimsOf.map(({ key, isHidden, citations, hiddenCitations }) => ({
    key,
    isHidden,
    cites: citations.map(({ work }) => work.id),
    hiddenCitations,
  }));
}

describe('viewCard without a filter', () => {
  it('shows every source and every statement', () => {
    expect(view({}).sources).toEqual({ shown: 7, total: 7, hiddenClaims: 0, hiddenStatements: 0 });
    expect(view({}).disputes[0]).toMatchObject({ positionsShown: 2, isOneSided: false });
  });

  it('resolves what a citation line needs', () => {
    const [first, second] = view({}).disputes[0]?.commonGround[0]?.citations ?? [];
    expect(first?.publication.name).toBe('Norwegian Government');
    expect(first?.quotedBy).toBeUndefined();
    expect(second?.publication.name).toBe('European Commission');
    expect(second?.quotedBy?.name).toBe('High North News');
  });

  it('names the speaker first, then those who joined, and every holder', () => {
    const position = view({}).disputes[0]?.positions[1];
    expect(position?.holders.map(({ party }) => party.name)).toEqual(['European Union', 'Russia']);
    expect(position?.claims[1]?.content.by.map(({ name }) => name)).toEqual(['Russia']);
  });
});

describe('viewCard with state-controlled media hidden', () => {
  const card = view({ controls: ['state-controlled'] });

  it('hides the citation but keeps a claim that has another', () => {
    expect(claims(card, 1)[1]).toEqual({
      key: 'd1.c3',
      isHidden: false,
      cites: ['ru-mfa-2020'],
      hiddenCitations: 1,
    });
  });

  it('hides a claim whose every citation is hidden', () => {
    expect(claims(card, 1)[2]).toEqual({
      key: 'd1.c4',
      isHidden: true,
      cites: [],
      hiddenCitations: 1,
    });
    expect(card.disputes[0]).toMatchObject({ hiddenClaims: 1, isOneSided: false });
  });

  it('counts publications, not documents, and every statement that lost its support', () => {
    // c4 in the dispute, and the other count of f2.
    expect(card.sources).toEqual({ shown: 6, total: 7, hiddenClaims: 1, hiddenStatements: 2 });
  });

  it('hides the variant of a fact, not the fact', () => {
    const fact = card.facts[1];
    expect(fact?.isHidden).toBe(false);
    expect(fact?.content.variants[0]?.isHidden).toBe(true);
  });
});

describe('viewCard when a position loses every claim', () => {
  const card = view({ countries: ['NO'] });

  it('keeps its label and holders and says the dispute is one-sided', () => {
    const [dispute] = card.disputes;
    expect(dispute?.positions[0]).toMatchObject({ label: 'No, only to 12 miles', hiddenClaims: 1 });
    expect(dispute?.positions[0]?.holders).toHaveLength(1);
    expect(dispute).toMatchObject({ positionsShown: 1, isOneSided: true, hiddenClaims: 2 });
  });

  it('hides what was read in a hidden publication, whoever said it', () => {
    // eu-2021 has no country of its own, but High North News (NO) quoted it.
    expect(claims(card, 1)[0]).toMatchObject({ key: 'd1.c2', isHidden: true, hiddenCitations: 2 });
  });

  it('always shows the summary', () => {
    const none = view({ countries: ['NO'], publications: [treatySeries()] });
    expect(none.summary).toMatchObject({ isHidden: true, hiddenCitations: 2 });
    expect(none.summary.content).toMatch(/^Signed in Paris/u);
    expect(none.sources.hiddenStatements).toBe(11);
  });
});

describe('viewCard when the reader asks to see what is hidden', () => {
  it('shows one statement with all its citations', () => {
    const card = view({ controls: ['state-controlled'] }, ['d1.c4']);
    expect(claims(card, 1)[2]).toMatchObject({ isHidden: false, cites: ['tass-2022'] });
    expect(card.sources).toMatchObject({ shown: 7, hiddenClaims: 0, hiddenStatements: 1 });
    expect(card.isRevealing).toBe(true);
  });

  it('shows the whole card as if nothing were hidden', () => {
    const card = view({ countries: ['NO', 'RU'] }, 'all');
    expect(card.sources).toEqual({ shown: 7, total: 7, hiddenClaims: 0, hiddenStatements: 0 });
    expect(card.isRevealing).toBe(true);
  });

  it('has nothing to reveal where nothing is hidden', () => {
    expect(view({}, 'all').isRevealing).toBe(false);
  });
});

function treatySeries() {
  const publication = Object.values(svalbardBundle.publications).find(
    ({ id }) => id === 'treaty-series',
  );
  if (!publication) throw new Error('the fixture lost its treaty series');
  return publication.id;
}
