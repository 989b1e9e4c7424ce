/** Reads the YAML files below data/. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { parseYamlFile } from './yaml-file';
import type { YamlFile } from './yaml-file';

/** Every YAML file below `<root>/data`, sorted by path; `data/schema` holds JSON and is not read. */
export async function readDataFiles(root: string): Promise<YamlFile[]> {
  const entries = await readdir(path.join(root, 'data'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return Promise.all(
    files.map(async (file) => parseYamlFile(file, await readFile(path.join(root, file), 'utf8'))),
  );
}
