import { createHash } from 'node:crypto';

import { describe, expect, it, vi } from 'vitest';

import { packageDataset } from './compile/package-dataset';
import { loadDataset } from './load-dataset';

const sha256 = async (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const topic = (id: string) => id as Parameters<Awaited<ReturnType<typeof loadDataset>>['card']>[0];

const NORLAND = { id: 'norland', name: 'Norland' };
const THE_WIRE = { id: 'wire', name: 'The Wire' };
const CITED_WIRE = { ...THE_WIRE, citations: 3 };

/** A package with one card, as small as the types allow. */
async function aPackage(): Promise<Map<string, Uint8Array>> {
  const card = { id: 'example-pact', title: 'Pact «ä»', checkedOn: '2026-11-21', disputes: [] };
  const bundle = {
    card,
    works: {},
    parties: { norland: NORLAND },
    publications: { wire: THE_WIRE },
  };
  const compiled = {
    bundles: [bundle],
    registries: { parties: [NORLAND], publications: [CITED_WIRE], presets: [], topics: [] },
    changes: [],
    search: { index: {} },
    version: '2026.11.1',
  } as unknown as Parameters<typeof packageDataset>[0];
  const files = await packageDataset(compiled, { words: ['pact'] }, { sha256 });
  return new Map(files.map(({ path, contents }) => [path, new TextEncoder().encode(contents)]));
}

function platformOf(files: ReadonlyMap<string, Uint8Array>) {
  const read = vi.fn<(path: string) => Promise<Uint8Array>>(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error('404');
    return bytes;
  });
  return { read, sha256 };
}

const change = (bytes: Uint8Array | undefined, edit: (text: string) => string) =>
  new TextEncoder().encode(edit(new TextDecoder().decode(bytes)));

describe('a sound package', () => {
  it('gives its parts', async () => {
    const dataset = await loadDataset(platformOf(await aPackage()));
    expect(dataset.manifest).toMatchObject({ version: '2026.11.1', counts: { cards: 1 } });
    expect(await dataset.lexicon()).toEqual({ words: ['pact'] });
    expect(await dataset.search()).toEqual({ index: {} });
    expect(await dataset.registries()).toMatchObject({ parties: [NORLAND] });
    expect(await dataset.card(topic('example-pact'))).toMatchObject({
      card: { title: 'Pact «ä»' },
      parties: { norland: NORLAND },
      publications: { wire: THE_WIRE },
    });
  });

  it('has no card for other topics, whatever their name', async () => {
    const dataset = await loadDataset(platformOf(await aPackage()));
    for (const id of ['unknown', '../manifest', '__proto__', 'constructor']) {
      expect(await dataset.card(topic(id))).toBeNull();
    }
  });

  it('reads the lexicon and each card once', async () => {
    const platform = platformOf(await aPackage());
    const dataset = await loadDataset(platform);
    await Promise.all([dataset.lexicon(), dataset.lexicon()]);
    await dataset.card(topic('example-pact'));
    await dataset.card(topic('example-pact'));
    expect(platform.read.mock.calls.map(([path]) => path)).toEqual([
      'manifest.json',
      'lexicon.json',
      'cards/0.json',
      'registries.json',
    ]);
  });
});

const newer = (text: string) => text.replace('"format":2', '"format":3');

const card = async (files: Map<string, Uint8Array>) =>
  (await loadDataset(platformOf(files))).card(topic('example-pact'));

describe('a damaged package says so', () => {
  it.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.with(40, (bytes[40] ?? 0) ^ 1)],
    ['a truncated file', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['an empty file', () => new Uint8Array()],
    ['one byte more', (bytes: Uint8Array) => new Uint8Array([...bytes, 10])],
  ])('with %s', async (_name, damage) => {
    const files = await aPackage();
    const path = 'cards/0.json';
    files.set(path, damage(files.get(path) ?? new Uint8Array()));
    await expect(card(files)).rejects.toMatchObject({
      name: 'DatasetError',
      problem: { kind: 'damaged', path },
    });
  });

  it('with every bit of the lexicon: none can flip unnoticed', async () => {
    const files = await aPackage();
    const sound = files.get('lexicon.json') ?? new Uint8Array();
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      const byte = Math.floor(bit / 8);
      files.set('lexicon.json', sound.with(byte, (sound[byte] ?? 0) ^ (1 << (bit % 8))));
      const dataset = await loadDataset(platformOf(files));
      await expect(dataset.lexicon()).rejects.toMatchObject({
        problem: { kind: 'damaged', path: 'lexicon.json' },
      });
    }
  });

  it('with a missing file', async () => {
    const files = await aPackage();
    files.delete('cards/0.json');
    await expect(card(files)).rejects.toMatchObject({
      name: 'DatasetError',
      problem: { kind: 'incomplete', path: 'cards/0.json' },
    });
  });

  it('without a manifest', async () => {
    await expect(loadDataset(platformOf(new Map()))).rejects.toMatchObject({
      problem: { kind: 'incomplete', path: 'manifest.json' },
    });
  });

  it.each([
    ['no JSON', (text: string) => text.slice(0, -5)],
    ['JSON of another kind', () => '[]'],
    ['a field missing', (text: string) => text.replace('"version"', '"verzion"')],
    ['a hash that is none', (text: string) => text.replace(/"[0-9a-f]{64}"/u, '"abc"')],
  ])('with a manifest that is %s', async (_name, edit) => {
    const files = await aPackage();
    files.set('manifest.json', change(files.get('manifest.json'), edit));
    await expect(loadDataset(platformOf(files))).rejects.toMatchObject({
      problem: { kind: 'damaged', path: 'manifest.json' },
    });
  });

  it('with a format that this version does not read', async () => {
    const files = await aPackage();
    files.set('manifest.json', change(files.get('manifest.json'), newer));
    await expect(loadDataset(platformOf(files))).rejects.toMatchObject({
      problem: { kind: 'other-format', found: 3, read: 2 },
    });
  });

  it('and works again once the file does', async () => {
    const files = await aPackage();
    const sound = files.get('lexicon.json') ?? new Uint8Array();
    files.set('lexicon.json', new Uint8Array());
    const dataset = await loadDataset(platformOf(files));
    await expect(dataset.lexicon()).rejects.toThrow('damaged');
    files.set('lexicon.json', sound);
    expect(await dataset.lexicon()).toEqual({ words: ['pact'] });
  });
});
