/**
 * Every scene of the gallery looks as it did when its picture was recorded, light and dark, in
 * either browser.
 *
 * Linux only: elsewhere letters cannot be chosen for a browser. A machine that draws them in
 * another way all the same is held to a coarser measure (scripts/gallery/picture.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Gallery, openGallery } from '../../scripts/gallery/open-gallery';
import {
  changesOf,
  hasSameLetters,
  openStudio,
  type Studio,
  withoutScene,
} from '../../scripts/gallery/recorded-pictures';
import { scenes } from '../gallery/scenes';
import { browserUnderTest } from './harness/browser-under-test';

describe.runIf(process.platform === 'linux')('pictures of the gallery', () => {
  let gallery: Gallery;
  let studio: Studio;
  let sameLetters: boolean;

  beforeAll(async () => {
    gallery = await openGallery(browserUnderTest(), 'same');
    studio = await openStudio(gallery);
    sameLetters = await hasSameLetters(gallery);
    if (!sameLetters) {
      console.warn('This machine draws letters in another way: pictures are compared coarsely.');
    }
  });

  afterAll(async () => gallery.dispose());

  it.each(scenes.map(({ name }) => name))('%s', async (name) => {
    expect(await changesOf(studio, name, sameLetters)).toEqual([]);
  });

  it('are of scenes that there are', async () => {
    expect(await withoutScene(gallery)).toEqual([]);
  });
});
