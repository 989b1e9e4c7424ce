/** The commands of `npm run data` that write files. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { editorSchemas } from '../editor-schemas';
import { formatRegistry } from '../format-registry';
import { readDataFiles } from '../read/read-data-files';
import { PARTY_FILE, PUBLICATION_FILES, WORK_FILES } from '../read/record-kinds';
import { print, type Command } from './command';

/** `npm run data -- format`: sorts works, publications and parties. */
export const formatCommand: Command = async (_args, root) => list(await formatRegistries(root));

/** `npm run data -- schema`: writes data/schema/*.json for editors. */
export const schemaCommand: Command = async (_args, root) => list(await writeEditorSchemas(root));

function list(files: readonly string[]): void {
  print(files.length === 0 ? 'nothing to change' : files.join('\n'));
}

/** Sorts all registries; returns the files that changed. */
export async function formatRegistries(root: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { file, text } of await readDataFiles(root)) {
    const sorted = sortedText(file, text);
    if (sorted === text) continue;
    await writeFile(path.join(root, file), sorted);
    changed.push(file);
  }
  return changed;
}

function sortedText(file: string, text: string): string {
  if (WORK_FILES.pattern.test(file)) return formatRegistry(text, 'by-date');
  const isById = [PUBLICATION_FILES, PARTY_FILE].some(({ pattern }) => pattern.test(file));
  return isById ? formatRegistry(text, 'by-id') : text;
}

/** Writes the JSON Schemas for editors; returns the files that changed. */
export async function writeEditorSchemas(root: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { file, schema } of editorSchemas()) {
    const target = path.join(root, file);
    const contents = await format(JSON.stringify(schema), {
      ...(await resolveConfig(target)),
      parser: 'json',
    });
    const before = await readFile(target, 'utf8').catch(() => '');
    if (before === contents) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents);
    changed.push(file);
  }
  return changed;
}
