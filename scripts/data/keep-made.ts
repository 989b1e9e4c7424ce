/** What was made of the same sources is not made again: four builds follow each other in a test run. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a thing is made of. */
interface Sources {
  /** Files, and folders with all that is below them. */
  readonly paths: readonly string[];
  /** What else changes it, such as the day. */
  readonly also: string;
}

/** A hash of all contents: it is another one as soon as anything is. */
export async function fingerprint({ paths, also }: Sources): Promise<string> {
  const hash = createHash('sha256').update(also);
  for (const source of paths) {
    for (const file of await filesBelow(source)) {
      const content = await readFile(file);
      hash.update(`\0${path.relative(source, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(source: string): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return null;
      throw error;
    },
  );
  if (entries === null) return [source];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/**
 * The value kept in `folder` under this key, or else the one that `make` makes,
 * which replaces what was kept there. Values are as JSON has them.
 */
export async function keepMade<Value>(
  folder: string,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const file = path.join(folder, `${key}.json`);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Value;
  } catch {
    const value = await make();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // Whole or not at all, also where another build reads it now.
    await writeFile(`${file}.part`, JSON.stringify(value));
    await rename(`${file}.part`, file);
    return value;
  }
}
