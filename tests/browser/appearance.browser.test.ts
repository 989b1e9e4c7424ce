/** How the reader wants our pages to look, on those that are open when they say so. */
import { expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { useHarness } from './harness/use-harness';

const harness = useHarness();

it.each(['popup', 'sidepanel', 'options', 'corrections', 'welcome'])(
  'a chosen theme reaches the open %s page',
  async (name) => {
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
  },
);
