import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { editorSchemas } from './editor-schemas';

const ROOT = path.join(import.meta.dirname, '../..');

describe('editor schemas', () => {
  it.each(editorSchemas())(
    '$file is current: else run `npm run data -- schema`',
    async ({ file, schema }) => {
      const committed: unknown = JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
      expect(committed).toEqual(schema);
    },
  );

  it('are all mapped in the settings of the editor, each to YAML files', async () => {
    const settings = await readFile(path.join(ROOT, '.vscode/settings.json'), 'utf8');
    const mapped = Object.entries(JSON.parse(settings)['yaml.schemas'] as Record<string, string>);
    expect(mapped.map(([file]) => file)).toEqual(editorSchemas().map(({ file }) => `./${file}`));
    expect(mapped.every(([, files]) => /^data\/.+\.yaml$/u.test(files))).toBe(true);
  });

  it('know required fields, choices and unknown fields', () => {
    const card = editorSchemas().find(({ file }) => file.endsWith('/card.schema.json'));
    expect(card?.schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: expect.arrayContaining(['id', 'summary']),
      properties: { volatility: { enum: ['fast', 'monthly', 'stable'] } },
    });
  });

  it('let defaults be left out', () => {
    const card = editorSchemas().find(({ file }) => file.endsWith('/card.schema.json'));
    expect(card?.schema).toMatchObject({ required: expect.not.arrayContaining(['aliases']) });
  });
});
