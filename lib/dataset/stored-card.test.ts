import { describe, expect, it } from 'vitest';

import type { CardBundle, Registries } from './compiled';
import { compileDataset } from './compile/compile-dataset';
import { aCard, PARTIES, PUBLICATIONS, WORKS } from './compile/records.fixture';
import { restoreCard, storeCard } from './stored-card';

const compiled = compileDataset({
  cards: [aCard()],
  works: WORKS,
  publications: PUBLICATIONS,
  parties: PARTIES,
  presets: [],
  version: '2026.11.1',
});
const [bundle] = compiled.bundles as readonly [CardBundle];
/** Through the file, as the package does. */
const roundTrip = (one: CardBundle, registries: Registries = compiled.registries) =>
  restoreCard(JSON.parse(JSON.stringify(storeCard(one))), registries);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('a stored card', () => {
  it('is restored as it was', () => {
    const { publications, ...restored } = roundTrip(bundle);
    expect(plain(restored)).toEqual(plain({ ...bundle, publications: undefined }));
    expect(Object.keys(publications)).toEqual(Object.keys(bundle.publications));
  });

  it('names works by their place only', () => {
    const stored = storeCard(bundle);
    const cites = JSON.stringify(stored.card).match(/"work":[^,}]+/gu) ?? [];
    expect(cites.length).toBeGreaterThan(0);
    expect(cites.every((cite) => /^"work":\d+$/u.test(cite))).toBe(true);
  });

  it.each([
    ['begins with its publication and day', 'the-wire-2026-01-02-talks', { tail: '-talks' }],
    ['is its publication and day', 'the-wire-2026-01-02', { tail: '' }],
    ['is something else', 'a-law-of-1954', { id: 'a-law-of-1954' }],
  ])('keeps an id that %s', (_how, id, written) => {
    const work = { id, publication: 'the-wire', date: '2026-01-02', lang: 'fr', checked: 'mirror' };
    const one = { ...bundle, works: { [id]: work } } as unknown as CardBundle;
    expect(storeCard(one).works).toMatchObject([written]);
    expect(roundTrip(one).works).toEqual({ [id]: work });
  });
});
