/** The interface in the reader's language: pages, popup, options and an open card, at once. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { cardText, hover, waitForCard, waitForNoCard } from '../../scripts/browsers/reader-actions';
import { useHarness } from './harness/use-harness';
import { textOf, waitForText } from './own-page';

const harness = useHarness();

/** Chooses a language in the options page, as a reader does. */
async function choose(options: Page, language: string): Promise<void> {
  await options.waitForSelector('#appearance select', PATIENCE);
  await options.$eval(
    '#appearance select',
    (select, value) => {
      if (!(select instanceof HTMLSelectElement)) throw new Error('no list of languages');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    language,
  );
}

async function documentOf(page: Page) {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
  }));
}

/** Waits until the open card says these words. */
async function waitForCardText(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[popover="manual"]')?.shadowRoot?.textContent?.includes(wanted) ??
      false,
    PATIENCE,
    words,
  );
}

describe('a chosen language', () => {
  it('changes options, title and lang at once, and back', async () => {
    const options = await harness.openOwn('options.html');
    await waitForText(options, 'SOURCES SHOWN');
    expect(await documentOf(options)).toEqual({
      lang: 'en',
      dir: 'ltr',
      title: 'Newsgloss options',
    });
    await choose(options, 'uk');
    await waitForText(options, 'Налаштування Newsgloss');
    expect(await documentOf(options)).toEqual({
      lang: 'uk',
      dir: 'ltr',
      title: 'Налаштування Newsgloss',
    });
    expect(await textOf(options)).toContain('Усі джерела');
    await choose(options, 'en');
    await waitForText(options, 'Newsgloss options');
    expect((await documentOf(options)).lang).toBe('en');
  });

  it('reaches a popup that is open, and one that opens later', async () => {
    await harness.openArticle();
    const popup = await harness.openOwn('popup.html');
    await waitForText(popup, 'SOURCES SHOWN');
    await harness.storeSettings({ language: 'de' });
    await waitForText(popup, 'überall an');
    const later = await harness.openOwn('popup.html');
    await waitForText(later, 'ANGEZEIGTE QUELLEN');
    expect((await documentOf(later)).lang).toBe('de');
  });

  it('is that of the corrections page', async () => {
    await harness.storeSettings({ language: 'fr' });
    const corrections = await harness.openOwn('corrections.html');
    await waitForText(corrections, 'Autres modifications');
    expect((await documentOf(corrections)).title).toBe('Corrections et modifications');
  });
});

describe('a card', () => {
  it('speaks the chosen language around texts that stay English', async () => {
    await harness.storeSettings({ language: 'ru' });
    const article = await harness.openArticle();
    await hover(article, 'Budapest Memorandum');
    const root = await waitForCard(article);
    expect(await cardText(article)).toMatch(/Подробнее: /u);
    const parts = await root.evaluate((shadow) =>
      ['.ng-card', 'h2', '.ng-read'].map((part) =>
        shadow.querySelector(part)?.getAttribute('lang'),
      ),
    );
    expect(parts).toEqual(['ru', 'en', 'en']);
  });

  it('that is open changes its language with the setting, and back to English', async () => {
    const article = await harness.openArticle();
    await hover(article, 'Budapest Memorandum');
    await waitForCardText(article, 'More: ');
    await harness.storeSettings({ language: 'es' });
    await waitForCardText(article, 'Ver más: ');
    await harness.storeSettings({ language: 'en' });
    await waitForCardText(article, 'More: ');
  });

  it('that opens after a change has the new language, though the page showed cards before', async () => {
    const article = await harness.openArticle();
    await hover(article, 'Budapest Memorandum');
    await waitForCard(article);
    await article.keyboard.press('Escape');
    await waitForNoCard(article);
    await harness.storeSettings({ language: 'uk' });
    await hover(article, 'NATO');
    await waitForCardText(article, 'Докладніше: ');
  });
});
