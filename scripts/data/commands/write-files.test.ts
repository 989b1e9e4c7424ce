import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { formatRegistries, writeEditorSchemas } from './write-files';

const VALID = path.join(import.meta.dirname, '../../../tests/fixtures/data-valid');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'commands-'));
  await cp(VALID, root, { recursive: true });
});
afterEach(async () => rm(root, { recursive: true }));

describe('format', () => {
  it('changes nothing that is sorted', async () => {
    expect(await formatRegistries(root)).toEqual([]);
  });

  it('sorts registries and leaves cards and presets as editors ordered them', async () => {
    const parties = path.join(root, 'data/parties.yaml');
    const presets = path.join(root, 'data/presets.yaml');
    await writeFile(parties, '- { id: b }\n# the first\n- { id: a }\n');
    await writeFile(presets, '- { id: b }\n- { id: a }\n');
    expect(await formatRegistries(root)).toEqual(['data/parties.yaml']);
    expect(await readFile(parties, 'utf8')).toBe('# the first\n- { id: a }\n- { id: b }\n');
    expect(await readFile(presets, 'utf8')).toBe('- { id: b }\n- { id: a }\n');
  });
});

describe('schema', () => {
  it('writes all schemas once', async () => {
    const written = await writeEditorSchemas(root);
    expect(written).toHaveLength(6);
    const card = await readFile(path.join(root, 'data/schema/card.schema.json'), 'utf8');
    expect(JSON.parse(card)).toMatchObject({ title: 'Card' });
    expect(await writeEditorSchemas(root)).toEqual([]);
  });
});
