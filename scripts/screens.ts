/**
 * `npm run screens`: a walk through the real extension on the demonstration articles, as pictures
 * for README and docs. Needs Chromium; writes docs/screens/. With names after it, only those.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

import { openStage, rest } from './screens/stage';
import { WALK_THROUGH } from './screens/walk-through';

const FOLDER = 'docs/screens';
/** Every clone of the repository carries every picture that ever was. */
const MOST_BYTES = 60_000;
/** Of WebP, in percent, best first; a PNG of the same page has 150 KB and more. */
const QUALITIES = [80, 70, 60, 50, 40];

execFileSync('wxt', ['build', '--mode', 'test'], { stdio: 'ignore' });
const wanted = process.argv.slice(2);
const scenes = WALK_THROUGH.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
for (const { name, set } of scenes) {
  // A browser of its own: what one picture pinned or opened is not in the next.
  const stage = await openStage();
  try {
    const page = await set(stage);
    await rest();
    const { picture, quality } = await photograph(page);
    await writeFile(`${FOLDER}/${name}.webp`, picture);
    process.stdout.write(`${FOLDER}/${name}.webp  ${picture.length} bytes, quality ${quality}\n`);
  } finally {
    await stage.close();
  }
}

/** The best that is small enough. */
async function photograph(page: Page): Promise<{ picture: Uint8Array; quality: number }> {
  for (const quality of QUALITIES) {
    const picture = await page.screenshot({ type: 'webp', quality });
    if (picture.length <= MOST_BYTES) return { picture, quality };
  }
  throw new Error(`no quality makes it smaller than ${MOST_BYTES} bytes`);
}
