/**
 * Every state of every surface.
 *
 *     npm run gallery                        in a window; without a display as pictures, as below
 *     npm run gallery -- FOLDER [SCENE…]     PNGs into FOLDER, light and dark
 *     npm run gallery -- --record [SCENE…]   what the tests compare with, tests/browser/gallery-pictures
 *
 * With names, only scenes whose names hold one of them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { hasDisplay } from './browsers/has-display';
import { openWindow, untilClosed } from './browsers/open-window';
import { chooseTask } from './gallery/choose-task';
import { type Gallery, openGallery, THEMES } from './gallery/open-gallery';
import { record } from './gallery/recorded-pictures';

const task = chooseTask(process.argv.slice(2), hasDisplay());
const gallery = await openGallery('chromium', task.kind === 'record' ? 'same' : 'own');
try {
  if (task.kind === 'record') {
    const written = await record(gallery, chosen(gallery, task.names));
    console.log(`recorded: ${written.join(', ')}`);
  } else if (task.kind === 'open') {
    const browser = await openWindow(gallery.address);
    console.log('All scenes are open in a window. Close it to end.');
    await untilClosed(browser);
  } else {
    if (task.isInstead) {
      console.log(`There is no display to open the gallery on: pictures go to ${task.folder}.`);
    }
    await photographAll(gallery, task.folder, task.names);
  }
} finally {
  await gallery.dispose();
}

function chosen({ scenes }: Gallery, wanted: readonly string[]): string[] {
  return scenes
    .map(({ name }) => name)
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
}

async function photographAll(
  opened: Gallery,
  folder: string,
  wanted: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of chosen(opened, wanted)) {
    for (const theme of THEMES) {
      const page = await opened.openScene(name, theme);
      const path = join(folder, `${name}-${theme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      await page.close();
      console.log(path);
    }
  }
}
