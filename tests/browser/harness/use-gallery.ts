/** The gallery of all scenes, built and opened once for all files. */
import { test as base } from 'vitest';

import { type Gallery, openGallery } from '../../../scripts/gallery/open-gallery';
import { browserUnderTest } from './browser-under-test';

// oxlint-disable-next-line no-empty-pattern -- Vitest reads from it what else is needed
const test = base.extend('opened', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const opened = await openGallery(browserUnderTest());
  onCleanup(async () => opened.dispose());
  return opened;
});

/** There in cases and in hooks, not before. */
export function useGallery(): Pick<
  Gallery,
  'newPage' | 'showScene' | 'asPhone' | 'openScene' | 'openCompact'
> {
  let gallery: Gallery | null = null;
  test.beforeAll(({ opened }) => {
    gallery = opened;
  });
  const opened = (): Gallery => {
    if (gallery === null) throw new Error('The gallery opens when the cases begin, not before.');
    return gallery;
  };
  return {
    newPage: async (colours) => opened().newPage(colours),
    showScene: async (...shown) => opened().showScene(...shown),
    asPhone: async (...phone) => opened().asPhone(...phone),
    openScene: async (...scene) => opened().openScene(...scene),
    openCompact: async (...cards) => opened().openCompact(...cards),
  };
}
