/** Marks on the grounds of real pages: seen, as WCAG 1.4.11 has it, also the fainter ones. */
import { readFileSync } from 'node:fs';

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { FAINT_HIGHLIGHT, MARK_HIGHLIGHT } from '../../lib/page/marks/highlight-names';
import { useGallery } from './harness/use-gallery';

const CSS = readFileSync('entrypoints/reader.content/style.css', 'utf8');
const MIN_RATIO = 3;

/** Text and ground: white, grey, pink and yellow paper, dark themes, coloured boxes. */
const PAGES = [
  ['#000', '#fff'],
  ['#222', '#fff'],
  ['#444', '#fff'],
  ['#333', '#f2f2f2'],
  ['#33302e', '#fff1e5'],
  ['#111', '#ffe500'],
  ['#d6d6d6', '#181a1b'],
  ['#aaa', '#181a1b'],
  ['#fff', '#000'],
  ['#fff', '#052962'],
  ['#fff', '#b80000'],
  ['#fff', '#00553e'],
] as const;

const gallery = useGallery();
let page: Page;

beforeAll(async () => {
  page = await gallery.openScene('card-compact', 'light');
});

afterAll(async () => {
  await page.close();
});

/** The line's colour in the style sheet, with the text's colour for `currentColor`. */
function lineColour(highlight: string, text: string): string {
  const rule = CSS.slice(CSS.indexOf(`::highlight(${highlight})`));
  const [, colour] = /1\.5px (color-mix\(.*\));/u.exec(rule) ?? [];
  if (colour === undefined) throw new Error(`${highlight} has no line any more`);
  return colour.replace('currentColor', text);
}

/** Contrast of a colour drawn over another, WCAG 2.2. */
async function contrast(colour: string, ground: string): Promise<number> {
  return page.evaluate(
    (line, under) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('there is no canvas');
      const luminance = (...layers: string[]) => {
        for (const layer of layers) {
          context.fillStyle = layer;
          context.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
          (value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4),
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [one, other] = [luminance(under, line), luminance(under)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    },
    colour,
    ground,
  );
}

it.each(PAGES)('is seen under %s on %s', async (text, ground) => {
  for (const highlight of [MARK_HIGHLIGHT, FAINT_HIGHLIGHT])
    expect
      .soft(await contrast(lineColour(highlight, text), ground), highlight)
      .toBeGreaterThanOrEqual(MIN_RATIO);
});
