import { describe, expect, it } from 'vitest';

import { aCard, aParty, aWork, PARTIES, PUBLICATIONS, WORKS } from '../dataset.fixture';
import { cslProblems } from './csl-problems';
import { schemaOrgProblems } from './schema-org';
import { cardToCsl, toCsl } from '../../../lib/dataset/to-csl';
import { toJsonLd, type JsonLdDocument } from './to-json-ld';

const SOURCE = {
  cards: [aCard()],
  works: WORKS,
  publications: PUBLICATIONS,
  parties: PARTIES,
  version: '2026.11.1',
};
const DOCUMENT = toJsonLd(SOURCE);
const QUESTION = 'urn:newsgloss:topic:example-pact:d1';

function nodeOf(id: string): Readonly<Record<string, unknown>> | undefined {
  return DOCUMENT['@graph'].find((node) => node['@id'] === id);
}

/** The document with one node changed. */
function withNode(id: string, changes: Readonly<Record<string, unknown>>): JsonLdDocument {
  return {
    ...DOCUMENT,
    '@graph': DOCUMENT['@graph'].map((node) =>
      node['@id'] === id ? { ...node, ...changes } : node,
    ),
  };
}

describe('toJsonLd', () => {
  it('makes a card a term of our set', () => {
    expect(nodeOf('urn:newsgloss:topic:example-pact')).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'Example Pact',
      sameAs: 'https://www.wikidata.org/entity/Q1',
    });
  });

  it('makes a dispute a question, and each position an answer by its holders', () => {
    expect(nodeOf(QUESTION)).toMatchObject({
      '@type': 'Question',
      suggestedAnswer: [{ '@id': `${QUESTION}:p1` }, { '@id': `${QUESTION}:p2` }],
    });
    expect(nodeOf(`${QUESTION}:p1`)).toMatchObject({
      '@type': 'Answer',
      author: [{ '@id': 'urn:newsgloss:party:norland' }],
      hasPart: [{ '@id': `${QUESTION}:c1` }],
    });
  });

  it('gives a claim its speaker, day and works', () => {
    expect(nodeOf(`${QUESTION}:c1`)).toMatchObject({
      '@type': 'Claim',
      author: [{ '@id': 'urn:newsgloss:party:norland' }],
      datePublished: '2001-03-04',
      citation: [
        { '@id': 'urn:newsgloss:work:norland-2001' },
        { '@id': 'urn:newsgloss:work:wire-2001' },
        { '@id': 'urn:newsgloss:work:court-1996' },
      ],
    });
  });

  it('has every id once', () => {
    const ids = DOCUMENT['@graph'].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('schemaOrgProblems', () => {
  it('has nothing against the export', async () => {
    expect(await schemaOrgProblems(DOCUMENT)).toStrictEqual([]);
  });

  it.each([
    [{ '@type': 'Assertion' }, 'Assertion is no class'],
    [{ said: '2001' }, 'said is no property'],
    [{ iataCode: 'NOR' }, 'iataCode is not meant for Claim'],
    [{ author: [{ '@id': QUESTION }] }, 'Claim.author wants Organization or Person, not Question'],
    [
      { author: [{ '@id': 'urn:newsgloss:party:nobody' }] },
      'Claim.author points to urn:newsgloss:party:nobody, which is not there',
    ],
    [{ author: 'Norland' }, 'Claim.author wants Organization or Person, not a text'],
  ])('finds what is wrong in %j', async (changes, problem) => {
    expect(await schemaOrgProblems(withNode(`${QUESTION}:c1`, changes))).toContain(problem);
  });
});

function nameOf(id: string): string {
  return `The ${id}`;
}

describe('toCsl', () => {
  it('keeps title, publisher, partial date, address and where words were quoted', () => {
    const work = aWork({ date: '2001-03', publishedBy: 'court', author: 'Ann' });
    expect(toCsl(work, nameOf)).toStrictEqual({
      id: 'wire-2001',
      type: 'article-newspaper',
      title: 'Talks fail',
      author: [{ literal: 'Ann' }],
      issued: { 'date-parts': [[2001, 3]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      publisher: 'The wire',
      'container-title': 'The court',
      language: 'en',
      URL: 'https://wire.example/talks',
    });
  });

  it('carries identifiers', () => {
    const work = aWork({ identifiers: { unSymbol: ['A/RES/68/262'], doi: '10.1/x' } });
    expect(toCsl(work, nameOf)).toMatchObject({ number: 'A/RES/68/262', DOI: '10.1/x' });
  });

  it('is what Citation.js reads, of cards too', () => {
    const card = aCard();
    const item = cardToCsl(card, { genre: 'fact card', language: 'en' });
    expect(item).toMatchObject({ title: card.title, genre: 'fact card' });
    expect(cslProblems([item])).toStrictEqual([]);
    expect(cslProblems(WORKS.map((work) => toCsl(work, nameOf)))).toStrictEqual([]);
  });
});

describe('cslProblems', () => {
  it('names item and field', () => {
    const item = toCsl(aWork(), String);
    const broken = { ...item, type: 'news', issued: { 'date-parts': [['2001']] } };
    expect(cslProblems([broken as unknown as typeof item])).toStrictEqual([
      'wire-2001: type, issued not as the format wants',
    ]);
  });
});

describe('parties', () => {
  it.each([
    ['person', 'Person'],
    ['state', 'GovernmentOrganization'],
    ['ngo', 'Organization'],
  ])('a %s is a %s', (kind, type) => {
    const { '@graph': nodes } = toJsonLd({ ...SOURCE, parties: [aParty({ kind })] });
    expect(nodes.at(-1)).toMatchObject({ '@type': type });
  });
});
