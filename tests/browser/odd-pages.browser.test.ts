/** Pages that grow, are built oddly, or outlive the extension. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import {
  cardTitle,
  clickInCard,
  hover,
  markedWords,
  openCards,
  staysClosed,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { browserUnderTest } from './harness/browser-under-test';
import { useHarness, useOwnBrowser } from './harness/use-harness';

const harness = useHarness();

describe('pages that grow', () => {
  it('have the next article’s terms marked, and keep the first one’s', async () => {
    const page = await harness.openArticle();
    const before = await markedWords(page);
    await page.evaluate(() => {
      const next = document.createElement('article');
      next.innerHTML = `<h2>Pipelines and what became of them</h2>${[
        'Investigators returned to the Nord Stream pipelines in the Baltic Sea on Thursday, as they had done twice before in the same year.',
        'They took photographs and samples, and they said that they would come back when the weather allowed them to do so.',
      ]
        .map((text) => `<p>${text}</p>`)
        .join('')}`;
      document.body.append(next);
    });
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(
            (range) => range.startContainer.textContent?.includes('Nord Stream') === true,
          ),
        ),
      PATIENCE,
    );
    expect(await markedWords(page)).toEqual(expect.arrayContaining(before));
  });

  it('follow a text that is rewritten in place', async () => {
    const page = await harness.openArticle();
    await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      if (text !== null && text !== undefined) {
        text.textContent =
          'Diplomats met in Vienna on Monday to talk about the Nord Stream pipelines instead.';
      }
    });
    await page.waitForFunction(() => {
      const live = document.createRange();
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => {
          const isStale = range.endOffset > (range.endContainer.textContent?.length ?? 0);
          if (isStale) return false;
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString().startsWith('Nord Stream');
        }),
      );
    }, PATIENCE);
    expect(await markedWords(page)).not.toContain('Budapest Memorandum');
  });
});

describe('pages that are built oddly', () => {
  it('name their form fields and images after what we read', async () => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'attributes',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const images = ['documentElement', 'createElement', 'querySelectorAll', 'contentType']
      .map((name) => `<img name="${name}" alt="">`)
      .join('');
    const page = await harness.visit(
      '/clobbered',
      articlePage({ paragraphs: [...PARAGRAPHS, `<form>${fields}</form>${images}`] }),
    );
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await hover(page, 'Minsk agreements');
    // The page's own `document.querySelectorAll` is an image: look past it.
    const opened = await page.waitForFunction(() =>
      [
        ...Element.prototype.querySelectorAll.call(
          Document.prototype.querySelector.call(document, 'html'),
          '[popover="manual"]:popover-open',
        ),
      ].some((host) => host.shadowRoot?.querySelector('h2') !== null),
    );
    expect(await opened.jsonValue()).toBe(true);
  });

  it('nest elements very deeply', async () => {
    const nest = `<script>
      const deep = document.createElement('section');
      let inner = deep;
      for (let depth = 0; depth < 3000; depth += 1) { const next = document.createElement('i'); inner.append(next); inner = next; }
      inner.textContent = 'The Normandy Format met here once, it is said.';
      document.querySelector('article').append(deep);
    </script>`;
    const page = await harness.openArticle({ after: nest });
    expect(await markedWords(page)).toContain('Minsk agreements');
  });

  it('put the article into components with open shadow roots', async () => {
    const component = `<news-body></news-body><script>
      const article = document.querySelector('article');
      const root = document.querySelector('news-body').attachShadow({ mode: 'open' });
      root.append(article);
    </script>`;
    const page = await harness.openArticle({ after: component });
    expect(await markedWords(page)).toContain('Budapest Memorandum');
  });
});

describe('modal dialogs', () => {
  it('have the card inside, and Escape closes it before them', async () => {
    const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const page = await harness.openArticle({
      paragraphs: [],
      after: `<dialog id="d"><h2>A window</h2>${text}</dialog><script>document.getElementById('d').showModal()</script>`,
    });
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    expect(
      await page.evaluate(() => document.querySelector('[popover="manual"]')?.parentElement?.id),
    ).toBe('d');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false);
  });
});

describe('an extension that was reloaded', () => {
  const own = useOwnBrowser();
  const isFirefox = browserUnderTest() === 'firefox';

  it.skipIf(isFirefox)('leaves its old pages without a trace', async () => {
    const page = await own.openArticle();
    await own.reload();
    await pause(1_500);
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await hover(page, 'Minsk agreements');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await staysClosed(page)).toBe(true);
  });

  // Firefox ends the old reader without a word, and starts a new one.
  it.runIf(isFirefox)('reads its old pages anew, and takes away the old cards', async () => {
    const page = await own.openArticle();
    await pinCard(page);
    await own.reload();
    await expect.poll(async () => openCards(page)).toEqual([]);
    await waitForMarks(page);
    await page.mouse.move(5, 5);
    await hover(page, 'Minsk agreements');
    await waitForCard(page);
    expect(await openCards(page)).toEqual(['Minsk agreements']);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});

describe('an extension that was switched off', () => {
  const own = useOwnBrowser();

  it('leaves neither marks nor cards to be seen', async () => {
    const page = await own.openArticle();
    await pinCard(page);
    expect(await seen(page)).toEqual({ marks: true, cards: 1 });
    await own.switchOff();
    await page.bringToFront();
    await page.mouse.move(5, 5);
    // Chromium leaves the old reader alive, who finds out when it asks something.
    await hover(page, 'Kyiv');
    await expect.poll(async () => seen(page)).toEqual({ marks: false, cards: 0 });
  });
});

async function pinCard(page: Page): Promise<void> {
  await hover(page, 'Budapest Memorandum');
  await clickInCard(page, 'Keep this card open');
}

/** What a reader sees of us. */
async function seen(page: Page): Promise<{ marks: boolean; cards: number }> {
  return page.evaluate(() => ({
    marks: [...CSS.highlights.keys()].some(
      (name) =>
        getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine === 'underline',
    ),
    cards: [...document.querySelectorAll('[popover="manual"]:popover-open')].filter((card) =>
      card.checkVisibility(),
    ).length,
  }));
}
