import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Card } from '../schema/card';
import { compileDataset } from './compile-dataset';
import { packageDataset } from './package-dataset';
import { aCard, PARTIES, PUBLICATIONS, WORKS } from './records.fixture';

const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const compile = (cards: readonly Card[]) =>
  compileDataset({
    cards,
    works: WORKS,
    publications: PUBLICATIONS,
    parties: PARTIES,
    presets: [],
    version: '2026.11.1',
  });
const filesOf = async (cards: readonly Card[]) =>
  packageDataset(compile(cards), { format: 1 }, { sha256 });

describe('compileDataset', () => {
  it.each([
    ['draft', false],
    ['in-review', false],
    ['published', true],
    ['needs-update', true],
    ['retired', false],
  ])('a card that is %s is compiled: %s', (status, isCompiled) => {
    const { bundles, registries } = compile([aCard({ status })]);
    expect(bundles).toHaveLength(isCompiled ? 1 : 0);
    expect(registries.topics).toHaveLength(isCompiled ? 1 : 0);
  });

  it('does not link to cards that are not compiled', () => {
    const related = [{ card: 'draft-pact', rel: 'see-also' }];
    const draft = aCard({ id: 'draft-pact', status: 'draft' });
    expect(compile([aCard({ related }), draft]).bundles[0]?.card.related).toEqual([]);
  });
});

describe('packageDataset', () => {
  it('writes shelves of cards, the shared files, and the manifest last', async () => {
    const files = await filesOf([aCard({ id: 'b-pact' }), aCard({ id: 'a-pact' })]);
    expect(files.map(({ path }) => path)).toEqual([
      'lexicon.json',
      'search.json',
      'registries.json',
      'changes.json',
      'cards/0.json',
      'manifest.json',
    ]);
  });

  it('says on which shelf each card stands, those of a beat beside each other', async () => {
    const cards = Array.from({ length: 12 }, (_unused, index) =>
      aCard({ id: `pact-${'abcdefghijkl'[index]}`, beat: index % 2 === 0 ? 'nato' : 'africa' }),
    );
    const files = await filesOf(cards);
    const { cards: places } = JSON.parse(files.at(-1)?.contents ?? '');
    expect(Object.keys(places)).toHaveLength(12);
    expect(places).toMatchObject({ 'pact-b': 'cards/0.json', 'pact-k': 'cards/1.json' });
    for (const [id, path] of Object.entries(places)) {
      const shelf = JSON.parse(files.find((file) => file.path === path)?.contents ?? '');
      expect(shelf[id].card.id).toBe(id);
    }
  });

  it('vouches for every file with its hash', async () => {
    const files = await filesOf([aCard()]);
    const manifest = JSON.parse(files.at(-1)?.contents ?? '');
    const hashes = await Promise.all(
      files.slice(0, -1).map(async ({ path, contents }) => [path, await sha256(contents)] as const),
    );
    expect(manifest).toEqual({
      format: 2,
      version: '2026.11.1',
      checkedOn: '2026-11-21',
      cards: { 'example-pact': 'cards/0.json' },
      counts: { cards: 1, claims: 2, works: 4, publications: 4 },
      files: Object.fromEntries(hashes),
    });
  });

  it('gives the same bytes for the same cards in any order', async () => {
    const cards = [aCard(), aCard({ id: 'other-pact', checkedOn: '2026-11-20' })];
    expect(await filesOf(cards.toReversed())).toEqual(await filesOf(cards));
  });
});
