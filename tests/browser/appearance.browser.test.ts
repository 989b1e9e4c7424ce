/** How the reader wants our pages to look, on those that are open when they say so. */
import { expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const PAGES = ['popup', 'sidepanel', 'options', 'corrections', 'welcome'];

it.each(PAGES)('a chosen theme reaches the open %s page', async (name) => {
  const page = await harness.openOwn(`${name}.html`);
  await page.waitForSelector('.ng[data-theme="auto"]', PATIENCE);
  await harness.storeSettings({ appearance: { theme: 'dark', textSize: 100 } });
  await page.waitForFunction(
    () => document.querySelector('.ng')?.getAttribute('data-theme') === 'dark',
    PATIENCE,
  );
  const paper = () =>
    page.$eval('.ng', (element) => getComputedStyle(element).getPropertyValue('color-scheme'));
  expect(await paper()).toBe('dark');
  await harness.storeSettings({ appearance: { theme: 'light', textSize: 100 } });
  await page.waitForFunction(
    () => document.querySelector('.ng')?.getAttribute('data-theme') === 'light',
    PATIENCE,
  );
  expect(await paper()).toBe('light');
});

// The options stay as they are under the hand that chooses; their sample shows the size.
it.each(PAGES.filter((name) => name !== 'options'))(
  'a chosen text size reaches the open %s page',
  async (name) => {
    const page = await harness.openOwn(`${name}.html`);
    await page.waitForSelector('.ng', PATIENCE);
    /** How large a letter is drawn: the sizes of the style sheet are multiplied by the zoom. */
    const zoom = () =>
      page.$eval('.ng', (element) => Number(getComputedStyle(element).getPropertyValue('zoom')));
    expect(await zoom()).toBe(1);
    await harness.storeSettings({ appearance: { theme: 'auto', textSize: 150 } });
    await expect.poll(zoom).toBe(1.5);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  },
);
