import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { datasetFiles } from './dataset-files';

const VALID = path.join(import.meta.dirname, '../../tests/fixtures/data-valid');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dataset-'));
  await cp(VALID, root, { recursive: true });
});
afterEach(async () => rm(root, { recursive: true }));

const put = async (file: string, text: string) => writeFile(path.join(root, file), text);

describe('datasetFiles', () => {
  it('compiles data/ into the files of the package, drafts left out', async () => {
    const files = await datasetFiles(root);
    expect(files.map(({ relativeDest }) => relativeDest)).toEqual([
      'dataset/lexicon.json',
      'dataset/search.json',
      'dataset/registries.json',
      'dataset/changes.json',
      'dataset/cards/0.json',
      'dataset/manifest.json',
    ]);
    const lexicon = JSON.parse(files[0]?.contents ?? '') as { topics: readonly unknown[] };
    expect(lexicon.topics).toHaveLength(2);
  });

  it('writes what the manifest says', async () => {
    const files = await datasetFiles(root);
    const { files: hashes } = JSON.parse(files.at(-1)?.contents ?? '') as {
      files: Record<string, string>;
    };
    for (const { relativeDest, contents } of files.slice(0, -1)) {
      const hash = createHash('sha256').update(contents, 'utf8').digest('hex');
      expect(hashes[relativeDest.replace('dataset/', '')]).toBe(hash);
    }
    expect(Object.keys(hashes)).toHaveLength(files.length - 1);
  });

  it('stops a build with every error, its file, line and remedy', async () => {
    await put('data/presets.yaml', '- { id: all, label: All, hides: {} }\n');
    await put('data/version.yaml', "version: '26'\n");
    await expect(datasetFiles(root)).rejects.toThrow(
      [
        'the dataset has errors:',
        'data/presets.yaml:1:3: "description" is missing ([0].description) - add it (see data/README.md)',
        'data/version.yaml:1:10: "26" is not accepted (version) - write the version as YYYY.MM.n in quotes',
      ].join('\n  '),
    );
  });

  it('is not stopped by warnings', async () => {
    await put(
      'data/parties.yaml',
      '- { id: sudland, name: Sudland, kind: state, country: SU }\n- { id: norland, name: Norland, kind: state, country: NO }\n',
    );
    expect(await datasetFiles(root)).toHaveLength(6);
  });
});
