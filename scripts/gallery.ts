/**
 * Photographs every state of every surface, light and dark.
 *
 * node --import ./scripts/typescript-imports.mjs scripts/gallery.ts [FOLDER [SCENE…]]
 *
 * Writes PNGs to FOLDER (default .cache/gallery); with names, only those scenes.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { openGallery } from './gallery/open-gallery';

const [folder = '.cache/gallery', ...wanted] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const gallery = await openGallery();
try {
  for (const { name } of gallery.scenes) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const theme of ['light', 'dark'] as const) {
      const page = await gallery.openScene(name, theme);
      const path = join(folder, `${name}-${theme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      await page.close();
      console.log(path);
    }
  }
} finally {
  await gallery.dispose();
}
