import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fingerprint, keepMade } from './keep-made';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kept-'));
  await mkdir(path.join(root, 'a/b'), { recursive: true });
  await writeFile(path.join(root, 'a/b/one'), '1');
  await writeFile(path.join(root, 'a/two'), '2');
  await writeFile(path.join(root, 'lock'), '3');
});
afterEach(async () => rm(root, { recursive: true }));

const fail = async () => Promise.reject(new Error('no'));
const print = async (also = '') =>
  fingerprint({ paths: [path.join(root, 'a'), path.join(root, 'lock')], also });

describe('fingerprint', () => {
  it('is the same for the same sources', async () => {
    expect(await print()).toBe(await print());
  });

  it.each([
    ['a file has another content', async () => writeFile(path.join(root, 'a/b/one'), '9')],
    ['a single file has', async () => writeFile(path.join(root, 'lock'), '9')],
    ['a file comes', async () => writeFile(path.join(root, 'a/new'), '')],
    ['a file goes', async () => rm(path.join(root, 'a/two'))],
  ])('is another one where %s', async (_what, change) => {
    const before = await print();
    await change();
    expect(await print()).not.toBe(before);
  });

  it('is another one on another day', async () => {
    expect(await print('2026-11-22')).not.toBe(await print('2026-11-23'));
  });

  it('rejects where a source is missing', async () => {
    await rm(path.join(root, 'lock'));
    await expect(print()).rejects.toThrow('ENOENT');
  });
});

describe('keepMade', () => {
  it('makes a value once a key, and keeps the last one', async () => {
    const folder = path.join(root, 'kept');
    const made: string[] = [];
    const get = async (key: string) =>
      keepMade(folder, key, async () => {
        made.push(key);
        return { of: key };
      });
    expect(await get('x')).toEqual({ of: 'x' });
    expect(await get('x')).toEqual({ of: 'x' });
    expect(await get('y')).toEqual({ of: 'y' });
    expect(await get('x')).toEqual({ of: 'x' });
    expect(made).toEqual(['x', 'y', 'x']);
  });

  it('keeps nothing where making fails', async () => {
    const folder = path.join(root, 'kept');
    await expect(keepMade(folder, 'x', fail)).rejects.toThrow('no');
    expect(await keepMade(folder, 'x', async () => 1)).toBe(1);
  });
});
