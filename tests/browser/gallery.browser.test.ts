/** Scenes of the gallery in a real browser: of their size, in reach of keys, proof against pages. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { useGallery } from './harness/use-gallery';

const gallery = useGallery();

async function withScene<T>(name: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await gallery.openScene(name, 'light');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The card in a scene, as it is drawn. */
async function pictureOf(name: string): Promise<string> {
  return withScene(name, async (page) => {
    const box = await boxOf(page, '.host');
    const clip = { ...box, x: 0, width: 464, height: 480 };
    return Buffer.from(await page.screenshot({ clip })).toString('base64');
  });
}

async function boxOf(page: Page, selector: string) {
  const element: ElementHandle | null = await page.$(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return box;
}

describe('the gallery', () => {
  it('a card from right to left fits 320 px with text at 200 %', async () => {
    const { width, wide } = await withScene('card-pseudo-narrow', async (page) => {
      await page.click('.ng-more');
      return page.evaluate(() => {
        const card = document.querySelector<HTMLElement>('.ng-card');
        card?.style.setProperty('--ng-scale', '2');
        const scrolling = [
          document.documentElement,
          // What is for ears only takes no room.
          ...document.querySelectorAll('.ng-card, .ng-card :not(.ng-unseen, .ng-unseen *)'),
        ];
        return {
          width: card?.getBoundingClientRect().width ?? 0,
          wide: scrolling
            .filter(
              (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
            )
            .map(
              (element) =>
                `${element.localName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
            ),
        };
      });
    });
    expect(wide).toEqual([]);
    expect(width).toBeGreaterThan(250);
  });

  describe('size', () => {
    it.each([
      ['card-compact', 360, 440],
      ['card-expanded', 420, 440],
      ['card-150-percent', 540, 660],
      // What the stage leaves of the window; on a page the host leaves a gutter.
      ['card-narrow-window', 280, 440],
    ])('of %s is at most %i x %i px', async (...[name, width, height]) => {
      const box = await withScene(name, (page) => boxOf(page, '.ng-card'));
      expect(box.width).toBeGreaterThan(width - 1);
      expect(box.width).toBeLessThanOrEqual(width);
      expect(box.height).toBeLessThanOrEqual(height + 1);
    });

    it.each(['card-whole', 'card-three-expanded', 'card-three-wide', 'card-four-expanded'])(
      'of all positions in %s is the same',
      async (name) => {
        const widths = await withScene(name, (page) =>
          page.$$eval('.ng-dispute:first-of-type .ng-position', (positions) =>
            positions.map((position) => Math.round(position.getBoundingClientRect().width)),
          ),
        );
        expect(widths.length).toBeGreaterThan(1);
        expect(new Set(widths).size).toBe(1);
      },
    );
  });

  describe('a hostile page', () => {
    it('cannot change a single pixel of the card', async () => {
      // One after the other: a browser may never draw a page that stands behind another.
      const calm = await pictureOf('page-calm');
      const hostile = await pictureOf('page-hostile');
      expect(hostile === calm).toBe(true);
    });
  });

  describe('the keyboard', () => {
    it('reaches everything in a card, in the order of reading', async () => {
      const order = await withScene('card-compact', async (page) => {
        const names: string[] = [];
        for (let presses = 0; presses < 6; presses += 1) {
          await page.keyboard.press('Tab');
          names.push(
            await page.evaluate(
              () =>
                document.activeElement?.getAttribute('aria-label') ??
                document.activeElement?.textContent ??
                '',
            ),
          );
        }
        return names;
      });
      expect(order.slice(0, 5)).toEqual([
        'Keep this card open',
        'Close',
        'Norwegian Government: White paper on Svalbard',
        'European Commission: Note verbale on cod quotas',
        'More: 2 facts, timeline, wording',
      ]);
    });

    it('expands, shows what is hidden and hides it again', async () => {
      await withScene('card-hidden', async (page) => {
        const foot = () => page.$eval('.ng-foot', ({ textContent }) => textContent);
        expect(await foot()).toContain('6 of 7 sources shown');
        await page.locator('::-p-text(Show all)').click();
        expect(await foot()).toContain('7 sources');
        await page.locator('::-p-text(Hide again)').click();
        expect(await foot()).toContain('6 of 7 sources shown');
      });
    });

    it('scrolls a card that is longer than its box', async () => {
      await withScene('card-expanded', async (page) => {
        await page.focus('.ng-body');
        await page.keyboard.press('End');
        const scrolled = await page.waitForFunction(
          () => (document.querySelector('.ng-body')?.scrollTop ?? 0) > 100,
        );
        expect(await scrolled.jsonValue()).toBe(true);
      });
    });
  });
});
