/** Every state of every surface for every reader: axe, forced colours, large text, small windows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Colours } from '../../scripts/browsers/system-wishes';
import { PHONE_WIDTH } from '../../scripts/gallery/open-gallery';
import { scenes } from '../gallery/scenes';
import { browserUnderTest } from './harness/browser-under-test';
import { useGallery } from './harness/use-gallery';

const IS_FIREFOX = browserUnderTest() === 'firefox';
/** axe is slow there, and sees the same HTML: one of each surface. */
const AXE_IN_FIREFOX: ReadonlySet<string> = new Set([
  'card-compact',
  'card-expanded',
  'card-sheet',
  'popup-search',
  'panel-card',
  'options-whole',
  'welcome',
  'controls',
]);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A card stands on somebody's page, whose landmarks and headings are not ours. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

/** WCAG 1.4.4: the same window, and text at 200 %. */
const LARGE_TEXT_WIDTH = 1_280;
const HEIGHT = 900;

const gallery = useGallery();

async function axe(page: Page, isPart: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const options: RunOptions = {
    rules: {
      ...Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: !isPart }])),
      // WCAG 2.5.8; off by default.
      'target-size': { enabled: true },
    },
  };
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Text at 200 %. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const surface of document.querySelectorAll<HTMLElement>('.ng')) {
      surface.style.setProperty('--ng-scale', '2');
    }
  });
}

/** Whether the page is wider than its window, and what reaches beyond its surface. */
async function beyondSurface(page: Page) {
  return page.evaluate(() => ({
    isWide: document.documentElement.scrollWidth > innerWidth,
    outside: [...document.querySelectorAll('.ng *')]
      .filter((element) => {
        const surface = element.closest('.ng')?.getBoundingClientRect();
        const { left, right, width } = element.getBoundingClientRect();
        return surface && width > 1 && (left < surface.left - 1 || right > surface.right + 1);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  }));
}

/** What reaches beyond the window, or is cut off in a box that does not scroll. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clipped = [...document.querySelectorAll('.ng, .ng *')].filter((element) => {
      // Clipped to nothing: for ears only. A box of no width has no text.
      const { overflowX, clipPath } = getComputedStyle(element);
      const isHidden = overflowX === 'visible' || clipPath !== 'none' || element.clientWidth === 0;
      // Firefox itself shortens the name of a chosen file.
      return (
        !isHidden &&
        !element.matches('[type="file"]') &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    const beyond = [...document.querySelectorAll('.ng *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [...clipped, ...(scrollWidth > clientWidth ? beyond : [])].map(
      ({ localName, className }) => `${localName}.${className}`,
    );
  });
}

const pages = {} as Record<Colours, Page>;

beforeAll(async () => {
  for (const colours of ['light', 'dark', 'forced'] as const)
    pages[colours] = await gallery.newPage(colours);
});

afterAll(async () => {
  for (const page of Object.values(pages)) await page.close();
});

describe.each(scenes.map(({ name }) => name))('%s', (name) => {
  const isPart = /^(?:card|page)-/u.test(name);
  const isForAxe = !IS_FIREFOX || AXE_IN_FIREFOX.has(name);

  beforeAll(async () => gallery.showScene(pages.light, name));

  it('has nothing cut off sideways', async () => {
    expect(await beyondSurface(pages.light)).toEqual({ isWide: false, outside: [] });
  });

  it.runIf(isForAxe)('is accessible in light colours', async () => {
    expect(await axe(pages.light, isPart)).toEqual([]);
  });

  it.runIf(isForAxe)('is accessible in dark colours', async () => {
    await gallery.showScene(pages.dark, name);
    expect(await axe(pages.dark, isPart)).toEqual([]);
  });

  it('loses nothing in forced colours', async () => {
    await gallery.showScene(pages.forced, name);
    expect(await vanished(pages.forced)).toEqual([]);
  });

  it.runIf(isForAxe)('is accessible in forced colours', async () => {
    expect(await axe(pages.forced, isPart)).toEqual([]);
  });

  it.runIf(isForAxe)('is accessible at 320 px, and with text at 200 %', async () => {
    const page = pages.light;
    await page.setViewport({ width: PHONE_WIDTH, height: HEIGHT });
    expect(await axeWhenSettled(page, isPart)).toEqual([]);
    await enlargeText(page);
    expect(await axeWhenSettled(page, isPart)).toEqual([]);
    await page.setViewport({ width: LARGE_TEXT_WIDTH, height: HEIGHT });
    expect(await axeWhenSettled(page, isPart)).toEqual([]);
  });

  it('fits text at 200 %', async () => {
    await pages.light.setViewport({ width: LARGE_TEXT_WIDTH, height: HEIGHT });
    await enlargeText(pages.light);
    expect(await cutOff(pages.light)).toEqual([]);
  });

  // Such a window is a phone, or as good as one. The scene has to be shown anew after it.
  it('fits 320 px', async () => {
    await gallery.asPhone(pages.light, async () => {
      expect(await cutOff(pages.light)).toEqual([]);
    });
  });
});

/** What a card leaves out for want of room follows its size with the next frame. */
async function axeWhenSettled(page: Page, isPart: boolean): Promise<string[]> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  return axe(page, isPart);
}

/**
 * What forced colours take away: shapes that are nothing but a background, and chosen rows,
 * switches and buttons that look like their unchosen neighbours.
 */
async function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost = [...document.querySelectorAll('.ng-grip, .ng-axis > i')].filter((shape) => {
      const paper = shape.closest('.ng');
      return (
        paper !== null &&
        getComputedStyle(shape).backgroundColor === getComputedStyle(paper).backgroundColor
      );
    });
    // A switch says by where its knob is whether it is on.
    const knobs = [...document.querySelectorAll('[role="switch"]')].filter(
      (knob) =>
        getComputedStyle(knob, '::after').backgroundColor ===
        getComputedStyle(knob).backgroundColor,
    );
    const pairs = [
      ['[role="option"][aria-selected="true"]', '[role="option"][aria-selected="false"]'],
      ['[role="switch"]:checked', '[role="switch"]:not(:checked)'],
      ['.ng-chips label:has(:checked)', '.ng-chips label:not(:has(:checked))'],
    ] as const;
    const same = pairs.flatMap((pair) => {
      const found = pair.flatMap((selector) => document.querySelector(selector) ?? []);
      const looks = found.map((element) => {
        const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(element);
        const knob = getComputedStyle(element, '::after');
        return [backgroundColor, borderColor, outlineStyle, knob.insetInlineStart].join(' ');
      });
      return looks.length === 2 && looks[0] === looks[1] ? found : [];
    });
    const lines = [...document.querySelectorAll('.ng-position')].filter((position) => {
      const { borderInlineStartStyle, content } = getComputedStyle(position, '::before');
      return content !== 'none' && borderInlineStartStyle !== 'solid';
    });
    return [...lost, ...knobs, ...same, ...lines].map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
