/**
 * `npm run store-images`: the pictures that stores ask for, from the drawings in assets/ and the
 * real extension. Needs Chromium; writes .output/store/, and the icons of the package, public/icon/.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';

import { requireBrowser } from './browsers/require-browser';
import { openStage, rest } from './screens/stage';
import { WALK_THROUGH } from './screens/walk-through';

const FOLDER = '.output/store';
/** Browsers' toolbars, lists and stores ask for these, in px. */
const ICON_SIZES = [16, 32, 48, 96, 128];
/** The most that stores take, and what all of them take. */
const SCREENSHOT = { width: 1_280, height: 800 };
const TILE = { width: 440, height: 280 };

/** Scenes of the walk-through that are 680 px high, and what stands above them. */
const SCREENSHOTS: readonly { readonly scene: string; readonly words: string }[] = [
  { scene: 'pinned', words: 'A card for each term that has a history' },
  { scene: 'wording-dark', words: 'Who uses which word' },
  { scene: 'keyboard-dark', words: 'Next term, previous term: by key' },
  { scene: 'first-run', words: 'No verdicts. No network. Nothing to sign up for' },
];

execFileSync('wxt', ['build', '--mode', 'test'], { stdio: 'ignore' });
await mkdir(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium').path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const icon = await readFile('assets/icon.svg', 'utf8');
  for (const size of ICON_SIZES)
    await draw(page, icon, { width: size, height: size, path: `public/icon/${size}.png` });
  const tile = filled(await readFile('assets/store/tile.svg', 'utf8'), { icon });
  await draw(page, tile, { ...TILE, path: `${FOLDER}/tile.png` });
  const frame = await readFile('assets/store/screenshot.svg', 'utf8');
  for (const [index, { scene, words }] of SCREENSHOTS.entries()) {
    const { picture, width } = await photograph(scene);
    const x = `${(SCREENSHOT.width - width) / 2}`;
    const drawing = filled(frame, { words, x, width: `${width}`, picture });
    await draw(page, drawing, { ...SCREENSHOT, path: `${FOLDER}/screenshot-${index + 1}.png` });
  }
} finally {
  await browser.close();
}

/** A scene of the walk-through as the reader sees it. */
async function photograph(name: string): Promise<{ picture: string; width: number }> {
  const scene = WALK_THROUGH.find((one) => one.name === name);
  if (!scene) throw new Error(`the walk-through has no scene ${name}`);
  const stage = await openStage();
  try {
    const page = await scene.set(stage);
    await rest();
    const picture = await page.screenshot({ encoding: 'base64' });
    return { picture, width: page.viewport()?.width ?? Number.NaN };
  } finally {
    await stage.close();
  }
}

/** The drawing with its `{{places}}` filled; throws where one stays empty. */
function filled(drawing: string, texts: Readonly<Record<string, string>>): string {
  return drawing.replaceAll(/\{\{(?<place>\w+)\}\}/gu, (_whole, place: string) => {
    const text = texts[place];
    if (text === undefined) throw new Error(`nothing was given for ${place}`);
    return text;
  });
}

async function draw(
  page: Page,
  svg: string,
  { path, ...size }: { readonly path: string; readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewport(size);
  await page.setContent(`<style>body{margin:0}body>svg{display:block;width:100vw}</style>${svg}`);
  await writeFile(path, await page.screenshot({ omitBackground: true }));
  process.stdout.write(`${path}\n`);
}
