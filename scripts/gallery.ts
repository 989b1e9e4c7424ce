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
import { chooseTask, type GalleryTask } from './gallery/choose-task';
import { type Gallery, openGallery, THEMES } from './gallery/open-gallery';
import { openStudio, record } from './gallery/recorded-pictures';

const task = chooseTask(process.argv.slice(2), hasDisplay());
if (task.kind === 'record') {
  for (const kind of ['chromium', 'firefox'] as const) {
    await withGallery(await openGallery(kind, 'same'), async (gallery) => {
      const written = await record(await openStudio(gallery), chosen(gallery, task.names));
      console.log(`recorded: ${written.join(', ')}`);
    });
  }
} else {
  await withGallery(await openGallery(), async (gallery) => {
    if (task.kind === 'open') await showAll(gallery);
    else await photographAll(gallery, task);
  });
}

async function withGallery(
  gallery: Gallery,
  use: (opened: Gallery) => Promise<void>,
): Promise<void> {
  try {
    await use(gallery);
  } finally {
    await gallery.dispose();
  }
}

function chosen({ scenes }: Gallery, wanted: readonly string[]): string[] {
  return scenes
    .map(({ name }) => name)
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
}

async function showAll({ address }: Gallery): Promise<void> {
  const browser = await openWindow(address);
  console.log('All scenes are open in a window. Close it to end.');
  await untilClosed(browser);
}

async function photographAll(
  gallery: Gallery,
  { folder, names, isInstead }: Extract<GalleryTask, { kind: 'photograph' }>,
): Promise<void> {
  if (isInstead)
    console.log(`There is no display to open the gallery on: pictures go to ${folder}.`);
  await mkdir(folder, { recursive: true });
  for (const name of chosen(gallery, names)) {
    for (const theme of THEMES) {
      const page = await gallery.openScene(name, theme);
      const path = join(folder, `${name}-${theme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      await page.close();
      console.log(path);
    }
  }
}
