/** What every page is given, and what is packed: bytes against the budget. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { markdownTable } from './statistics';

const BUILD = '.output/chrome-mv3';

/** Needs a production build. */
export function benchSize(): string {
  return [
    'Bytes',
    markdownTable([
      ['', 'minified', 'gzipped', 'budget'],
      ['content script', ...sizesOf('content-scripts/reader.js'), '60 KB, 20 KB gzipped'],
      ['its style sheet', ...sizesOf('content-scripts/reader.css'), ''],
      ['card view', ...sizesOf('card-view.js'), ''],
      ...wordScripts().map((file) => [file, ...sizesOf(file), '12 KB']),
      ['background', kilobytes(statSync(join(BUILD, 'background.js')).size), '', ''],
      ['dataset', kilobytes(folderSize(join(BUILD, 'dataset'))), '', ''],
    ]),
  ].join('\n\n');
}

/** What comes with the card view, by the reader's language. */
function wordScripts(): string[] {
  return readdirSync(BUILD).filter((file) => /^card-words-.*\.js$/u.test(file));
}

/** As it is, and gzipped. */
function sizesOf(file: string): [string, string] {
  const contents = readFileSync(join(BUILD, file));
  return [kilobytes(contents.length), kilobytes(gzipSync(contents).length)];
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}
