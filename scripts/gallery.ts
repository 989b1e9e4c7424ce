/**
 * Photographs every state of every surface, light and dark.
 *
 *     npm run gallery [-- FOLDER [SCENE…]]   PNGs into FOLDER, by default .cache/gallery
 *     npm run gallery -- --record [SCENE…]   what the tests compare with, tests/browser/gallery-pictures
 *
 * With names, only scenes whose names hold one of them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Gallery, openGallery, THEMES } from './gallery/open-gallery';
import { record } from './gallery/recorded-pictures';

const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const gallery = await openGallery('chromium', values.record ? 'same' : 'own');
try {
  if (values.record) {
    const written = await record(gallery, chosen(gallery, positionals));
    console.log(`recorded: ${written.join(', ')}`);
  } else {
    const [folder = '.cache/gallery', ...wanted] = positionals;
    await photographAll(gallery, folder, wanted);
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
