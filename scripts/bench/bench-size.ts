/** What every page is given, and what is packed: bytes against the budget. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { markdownTable } from './statistics';

const BUILD = '.output/chrome-mv3';

/** Needs a production build. */
export function benchSize(): string {
  const script = readFileSync(join(BUILD, 'content-scripts/reader.js'));
  const style = readFileSync(join(BUILD, 'content-scripts/reader.css'));
  return [
    'Bytes',
    markdownTable([
      ['', 'minified', 'gzipped', 'budget'],
      [
        'content script',
        kilobytes(script.length),
        kilobytes(gzipSync(script).length),
        '60 KB, 20 KB gzipped',
      ],
      ['its style sheet', kilobytes(style.length), kilobytes(gzipSync(style).length), ''],
      ['background', kilobytes(statSync(join(BUILD, 'background.js')).size), '', ''],
      ['dataset', kilobytes(folderSize(join(BUILD, 'dataset'))), '', ''],
    ]),
  ].join('\n\n');
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}
