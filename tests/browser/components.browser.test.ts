/** Links, buttons and fields inside web components are the page’s, as those outside are. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import {
  cardTitle,
  placeOf,
  staysClosed,
  waitForMarks,
} from '../../scripts/browsers/reader-actions';
import { VIEWPORT } from './harness/start-browser';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { storeSettings } = harness;

/** Controls of the page around words that are marked, each in a component of its own. */
const TEASERS = {
  link: '<a href="#there">On the <b>Helsinki Final Act</b> of 1975</a>',
  button: '<span role="button" tabindex="0">On the <b>Helsinki Final Act</b> of 1975</span>',
};

async function visit(teaser: string): Promise<Page> {
  const after = `<script>
    const teaser = document.createElement('news-teaser');
    teaser.style.display = 'block';
    teaser.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(teaser)};
    document.querySelector('article p').append(teaser);
    teaser.shadowRoot.querySelector('[role]')?.addEventListener('click', () => { location.hash = 'there'; });
  </script>`;
  return harness.openArticle({ after, paragraphs: [FIRST, SECOND] });
}

const FIRST =
  'Diplomats met in Vienna on Monday to talk about the Budapest Memorandum, thirty years after it was signed by four states.';
const SECOND =
  'A second round is planned for the spring, in the same hall, with the same people and for the same purpose as the first one.';

/** Where the component’s own words are; the page’s text does not have them. */
async function placeInTeaser(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const words = document.querySelector('news-teaser')?.shadowRoot?.querySelector('b');
    const { x = 0, y = 0, width = 0, height = 0 } = words?.getClientRects()[0] ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** The page is loaded anew for it, and has to be read again. */
async function useFinger(page: Page): Promise<void> {
  await page.setViewport({ ...VIEWPORT, hasTouch: true });
  await waitForMarks(page, 2);
}

describe('a control in a component', () => {
  it.each(['link', 'button'] as const)('keeps its click: %s', async (kind) => {
    await storeSettings({ trigger: 'click' });
    const page = await visit(TEASERS[kind]);
    const { x, y } = await placeInTeaser(page);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === '#there');
    expect(await staysClosed(page)).toBe(true);
  });

  it.each(['link', 'button'] as const)('keeps its tap: %s', async (kind) => {
    const page = await visit(TEASERS[kind]);
    await useFinger(page);
    const { x, y } = await placeInTeaser(page);
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => location.hash === '#there');
    expect(await staysClosed(page)).toBe(true);
  });

  it('takes no tap from the words around it', async () => {
    const page = await visit('On the <b>Helsinki Final Act</b> of 1975');
    await useFinger(page);
    const { x, y } = await placeInTeaser(page);
    await page.touchscreen.tap(x, y);
    expect(await cardTitle(page)).toBe('Helsinki Final Act');
  });
});

describe('a field in a component', () => {
  it('has its capitals written without a card', async () => {
    await storeSettings({ trigger: 'modifier' });
    const page = await visit('<input aria-label="Search">');
    const { x, y } = await placeOf(page, 'Budapest Memorandum');
    await page.mouse.move(x - 30, y);
    await page.mouse.move(x, y, { steps: 6 });
    await page.evaluate(() => {
      document.querySelector('news-teaser')?.shadowRoot?.querySelector('input')?.focus();
    });
    await page.keyboard.down('Shift');
    expect(await staysClosed(page)).toBe(true);
    await page.keyboard.up('Shift');
    await page.evaluate(() => {
      document.querySelector('news-teaser')?.shadowRoot?.querySelector('input')?.blur();
    });
    await page.keyboard.down('Shift');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await page.keyboard.up('Shift');
  });
});
