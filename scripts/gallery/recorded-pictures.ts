/** What every scene looked like when somebody last said that it is as it should be. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { type Gallery, THEMES } from './open-gallery';
import {
  compare,
  enlarge,
  OTHER_LETTERS,
  type Picture,
  readPicture,
  reduce,
  SAME_LETTERS,
  writePicture,
} from './picture';

/** In each, a folder for each browser. */
const RECORDED = 'tests/browser/gallery-pictures';
const NEW = '.cache/gallery-pictures';

/** The one that is kept in colour: all others are drawn with what it shows. */
const IN_COLOUR = 'tokens';

/** Not a scene: letters as this machine draws them. */
const LETTERS = 'letters';
const LETTERS_HTML = `
  <body style="margin: 20px; background: #fff; color: #222">
    <p style="font: 15px/1.4 serif">Quick brown foxes, lazy dogs and 0123456789</p>
    <p style="font: 600 15px/1.4 serif">Quick brown foxes, lazy dogs and 0123456789</p>
    <p style="font: 12px/1.4 system-ui, sans-serif">Quick brown foxes, lazy dogs, 0123456789</p>
    <p style="font: 600 12px/1.4 system-ui">Quick brown foxes, lazy dogs, 0123456789</p>
  </body>`;
const LETTERS_SIZE = { width: 400, height: 200 };

/** Nothing that moves or blinks; shadow roots hear of it by what the reader asked the system for. */
const STILL = '* { caret-color: transparent !important; transition: none !important }';

interface Taken {
  readonly name: string;
  readonly photograph: Picture;
}

/** A gallery with a page for each theme, which shows one scene after the other. */
export interface Studio {
  readonly gallery: Gallery;
  readonly pages: readonly (readonly [theme: string, page: Page])[];
}

export async function openStudio(gallery: Gallery): Promise<Studio> {
  const pages: [string, Page][] = [];
  for (const theme of THEMES) pages.push([theme, await gallery.newPage(theme)]);
  return { gallery, pages };
}

/** A scene in both themes. */
async function take({ gallery, pages }: Studio, scene: string): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const [theme, page] of pages) {
    await gallery.showScene(page, scene);
    await page.addStyleTag({ content: STILL });
    taken.push({ name: `${scene}-${theme}`, photograph: await photograph(page) });
  }
  return taken;
}

async function photograph(page: Page): Promise<Picture> {
  return readPicture(await page.screenshot({ fullPage: true }));
}

async function takeLetters({ newPage }: Gallery): Promise<Taken> {
  const page = await newPage('light');
  await page.setViewport(LETTERS_SIZE);
  await page.setContent(LETTERS_HTML);
  const taken = await photograph(page);
  await page.close();
  return { name: LETTERS, photograph: taken };
}

function isGrey(name: string): boolean {
  return !name.startsWith(IN_COLOUR);
}

/** Records anew, and forgets scenes that are gone. Returns the names of what it wrote. */
export async function record(studio: Studio, scenes: readonly string[]): Promise<string[]> {
  const { gallery } = studio;
  const folder = join(RECORDED, gallery.kind);
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const keep = async ({ name, photograph: taken }: Taken): Promise<void> => {
    const picture = writePicture(reduce(taken, isGrey(name)), isGrey(name));
    await writeFile(join(folder, `${name}.png`), picture);
    written.push(`${gallery.kind}/${name}`);
  };
  await keep(await takeLetters(gallery));
  for (const scene of scenes) for (const taken of await take(studio, scene)) await keep(taken);
  for (const name of await withoutScene(gallery)) await rm(join(folder, `${name}.png`));
  return written;
}

/** Names of recorded pictures that no scene has. */
export async function withoutScene({ kind, scenes }: Gallery): Promise<string[]> {
  const names = new Set(scenes.flatMap(({ name }) => THEMES.map((theme) => `${name}-${theme}`)));
  const recorded = (await readdir(join(RECORDED, kind))).map((file) => file.replace(/\.png$/u, ''));
  return recorded.filter((name) => name !== LETTERS && !names.has(name));
}

/** Whether this machine draws letters as the one did that recorded. */
export async function hasSameLetters(gallery: Gallery): Promise<boolean> {
  return (await problemOf(gallery, await takeLetters(gallery), true)) === null;
}

/**
 * What looks different in a scene, in words for whoever changed it. It is looked at twice: now and
 * then Chromium photographs a long page before all of its layers are drawn.
 */
export async function changesOf(
  studio: Studio,
  scene: string,
  sameLetters: boolean,
): Promise<string[]> {
  const atFirst = await differences(studio, scene, sameLetters);
  return atFirst.length === 0 ? [] : differences(studio, scene, sameLetters);
}

async function differences(studio: Studio, scene: string, sameLetters: boolean): Promise<string[]> {
  const problems: string[] = [];
  for (const taken of await take(studio, scene)) {
    const problem = await problemOf(studio.gallery, taken, sameLetters);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

async function problemOf(
  { kind }: Gallery,
  taken: Taken,
  sameLetters: boolean,
): Promise<string | null> {
  const name = `${kind}/${taken.name}`;
  const file = join(RECORDED, `${name}.png`);
  if (!existsSync(file)) return `${name} was never recorded: npm run gallery -- --record`;
  const { isSame, share, difference } = compare(
    readPicture(await readFile(file)),
    reduce(taken.photograph, isGrey(taken.name)),
    sameLetters ? SAME_LETTERS : OTHER_LETTERS,
  );
  if (isSame) return null;
  const [fresh, differing] = [join(NEW, `${name}.png`), join(NEW, `${name}-difference.png`)];
  await mkdir(join(NEW, kind), { recursive: true });
  await writeFile(fresh, writePicture(taken.photograph));
  await writeFile(differing, writePicture(enlarge(difference)));
  return [
    `${name} looks different in ${(share * 100).toFixed(2)} % of its pixels.`,
    `See ${fresh} and ${differing}.`,
    'If it should look so: npm run gallery -- --record',
  ].join(' ');
}
