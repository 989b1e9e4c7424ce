import { describe, expect, it } from 'vitest';

import type { Card } from '../schema/card';
import { compileCard, createLookups } from './compile-card';
import { aCard, aPublication, aWork, PARTIES, PUBLICATIONS, WORKS } from './records.fixture';

const compile = (card: Card, others: readonly Card[] = []) =>
  compileCard(
    card,
    createLookups({
      cards: [card, ...others],
      works: [...WORKS, aWork({ id: 'unused' })],
      publications: PUBLICATIONS,
      parties: PARTIES,
    }),
  );

describe('a compiled card', () => {
  it('carries all that it refers to, once, in order of id, and nothing else', () => {
    const bundle = compile(aCard());
    expect(Object.keys(bundle.works)).toEqual([
      'court-1996',
      'norland-2001',
      'sudland-2001',
      'wire-2001',
    ]);
    expect(Object.keys(bundle.publications)).toEqual([
      'court',
      'norland-gov',
      'sudland-gov',
      'wire',
    ]);
    expect(Object.keys(bundle.parties)).toEqual(['norland', 'sudland']);
  });

  it('leaves out what only editors and the engine need', () => {
    const { card } = compile(aCard({ classNouns: ['pact'], contextWords: ['border'] }));
    expect(Object.keys(card)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:schema|aliases|patterns|classNouns)$/u)]),
    );
    expect(card).not.toHaveProperty('review');
    expect(card).toMatchObject({ id: 'example-pact', title: 'Example Pact', version: 1 });
  });

  it('says how far a work was checked, but not where editors read it', () => {
    const check = { status: 'mirror', on: '2026-11-21', via: 'https://copy.example', note: 'p. 1' };
    const { works } = compileCard(
      aCard(),
      createLookups({
        cards: [],
        works: [...WORKS.slice(0, 3), aWork({ check })],
        publications: PUBLICATIONS,
        parties: PARTIES,
      }),
    );
    const work = works[aWork().id];
    expect(work).toMatchObject({ checked: 'mirror' });
    expect(JSON.stringify(work)).not.toMatch(/copy\.example|p\. 1|"check"/u);
  });

  it('brings corrections, and no other change', () => {
    const entry = { date: '2026-11-21', text: 'It was signed in 1994.' };
    const changelog = [
      { ...entry, version: 1, type: 'new' },
      { ...entry, version: 2, type: 'correction' },
      { ...entry, version: 3, type: 'update' },
    ];
    const lookups = createLookups({
      cards: [],
      works: WORKS,
      publications: PUBLICATIONS,
      parties: PARTIES,
    });
    expect(compileCard(aCard({ version: 3, changelog }), lookups).card).toMatchObject({
      version: 3,
      corrections: [{ ...entry, version: 2 }],
    });
  });

  it('brings who quoted a work and who owns a publisher', () => {
    const { publications } = compileCard(
      aCard(),
      createLookups({
        cards: [],
        works: [...WORKS.slice(0, 3), aWork({ publishedBy: 'quoter' })],
        publications: [
          ...PUBLICATIONS,
          aPublication({ id: 'quoter', parent: 'holding' }),
          aPublication({ id: 'holding' }),
        ],
        parties: PARTIES,
      }),
    );
    expect(Object.keys(publications)).toEqual(expect.arrayContaining(['quoter', 'holding']));
  });

  it('reduces wordings to their forms', () => {
    const naming = [
      {
        term: 'diktat',
        usedBy: ['norland'],
        note: 'A word.',
        forms: [{ text: 'border diktat', requires: ['pact'] }],
        cites: [{ work: 'court-1996' }],
      },
    ];
    expect(compile(aCard({ naming })).card.naming).toEqual([
      expect.objectContaining({ term: 'diktat', forms: ['border diktat'] }),
    ]);
  });

  it('links only to topics that have a card, with what a link shows', () => {
    const related = [
      { card: 'other-pact', rel: 'follows' },
      { card: 'unwritten', rel: 'see-also' },
    ];
    const other = aCard({ id: 'other-pact', title: 'Other Pact', kind: 'law' });
    expect(compile(aCard({ related }), [other]).card.related).toEqual([
      { topic: 'other-pact', title: 'Other Pact', kind: 'law', rel: 'follows' },
    ]);
  });

  it('refuses what does not resolve', () => {
    const card = aCard({ summary: { text: 'It ended.', cites: [{ work: 'gone' }] } });
    expect(() => compile(card)).toThrow('the dataset has no record "gone"');
  });
});
