/** How the reader wants our pages to look, on those that are open when they say so. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { asExtension } from './harness/as-extension';
import { type Harness, startHarness } from './harness/harness';

let harness: Harness;
const extension = asExtension(() => harness);

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(async () => {
  await harness.close();
});

afterEach(async () => {
  await extension.storeSettings();
  await harness.endCase();
});

it.each(['popup', 'sidepanel', 'options', 'corrections', 'welcome'])(
  'a chosen theme reaches the open %s page',
  async (name) => {
    const page = await harness.openOwn(`${name}.html`);
    await page.waitForSelector('.ng[data-theme="auto"]', PATIENCE);
    await extension.storeSettings({ appearance: { theme: 'dark', textSize: 100 } });
    await page.waitForFunction(
      () => document.querySelector('.ng')?.getAttribute('data-theme') === 'dark',
      PATIENCE,
    );
    const paper = () =>
      page.$eval('.ng', (element) => getComputedStyle(element).getPropertyValue('color-scheme'));
    expect(await paper()).toBe('dark');
    await extension.storeSettings({ appearance: { theme: 'light', textSize: 100 } });
    await page.waitForFunction(
      () => document.querySelector('.ng')?.getAttribute('data-theme') === 'light',
      PATIENCE,
    );
    expect(await paper()).toBe('light');
  },
);
