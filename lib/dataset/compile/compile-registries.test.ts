import { describe, expect, it } from 'vitest';

import { compileRegistries } from './compile-registries';
import { aCard, aPublication, PARTIES, PUBLICATIONS, WORKS } from './records.fixture';

const source = {
  cards: [],
  works: WORKS,
  publications: [...PUBLICATIONS, aPublication({ id: 'silent', name: 'A Silent One' })],
  parties: PARTIES,
  presets: [],
  version: '2026.11.1',
};

describe('compiled registries', () => {
  it('count citations by publication, in all cards', () => {
    const { publications } = compileRegistries(source, [aCard(), aCard({ id: 'other-pact' })]);
    const counts = publications.map(({ id, citations }) => [id, citations]);
    expect(Object.fromEntries(counts)).toEqual({
      court: 14,
      'norland-gov': 4,
      'sudland-gov': 2,
      wire: 6,
      silent: 0,
    });
  });

  it('list publications and topics by name', () => {
    const cards = [
      aCard({ title: 'Zeta Pact' }),
      aCard({ id: 'other-pact', title: 'Éclair Pact' }),
    ];
    const registries = compileRegistries(source, cards);
    expect(registries.publications[0]?.name).toBe('A Silent One');
    expect(registries.topics).toEqual([
      {
        id: 'other-pact',
        title: 'Éclair Pact',
        kind: 'treaty',
        gist: 'The pact was signed in 1994.',
      },
      {
        id: 'example-pact',
        title: 'Zeta Pact',
        kind: 'treaty',
        gist: 'The pact was signed in 1994.',
      },
    ]);
  });
});
