/** Reading and using the extension's own pages from a test, also while their tab is behind another. */
import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../../scripts/browsers/patience';

/** All text the reader sees, white space collapsed. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replaceAll(/\s+/gu, ' '));
}

/** Waits until the page says these words. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.replaceAll(/\s+/gu, ' ').includes(wanted),
    PATIENCE,
    words,
  );
}

/** Presses the button, link, switch or choice with this name, or else one whose name begins so. */
export async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const named = [
        ...document.querySelectorAll<HTMLElement>('button, a, input, [role="option"]'),
      ].map((element) => {
        const words = (element.closest('label') ?? element).textContent;
        const label = element.getAttribute('aria-label') ?? words;
        return { element, label: label.replaceAll(/\s+/gu, ' ').trim() };
      });
      const found =
        named.find(({ label }) => label === wanted) ??
        named.find(({ label }) => label.startsWith(wanted));
      found?.element.click();
      return found !== undefined;
    },
    PATIENCE,
    name,
  );
}

/** Writes into a field, as one paste. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector, PATIENCE);
  await page.$eval(
    selector,
    (field, written) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('not a field');
      field.value = written;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

/** Presses a key in a field. */
export async function pressKey(page: Page, selector: string, key: string): Promise<void> {
  await page.$eval(
    selector,
    (field, name) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
    key,
  );
}

/** Whether the whole of an element is inside the window, but for the fraction of a px that scrolling rounds away. */
export async function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top > -1 && bottom < innerHeight + 1;
  });
}

/** Which search result the keyboard is at, from 0, and whether the reader sees all of it. */
export async function chosenRow(page: Page): Promise<{ row: number; isInSight: boolean }> {
  const row = await page.$$eval('[role="option"]', (rows) => {
    const active = document
      .querySelector('[role="combobox"]')
      ?.getAttribute('aria-activedescendant');
    return rows.findIndex(({ id }) => id === active);
  });
  return { row, isInSight: row !== -1 && (await isInSight(page, '[aria-selected="true"]')) };
}

interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** What the extension has stored under a key. */
export async function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: StorageArea } } | undefined
    >;
    return (await (scope.browser ?? scope.chrome)?.storage.local.get(name))?.[name];
  }, key);
}

/** Puts a value into storage behind the extension's back. */
export async function store(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (given) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: StorageArea } } | undefined
    >;
    await (scope.browser ?? scope.chrome)?.storage.local.set(given);
  }, values);
}
