/** What a card says of the page it stands on: wording, date, publisher, passages. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import {
  cardText,
  cardTitle,
  clickInCard,
  hover,
  waitForCard,
  waitForMarks,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { browserUnderTest } from './harness/browser-under-test';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { storeSettings } = harness;

async function openArticle(first: string): Promise<Page> {
  const [, ...rest] = PARAGRAPHS;
  return harness.openArticle({ paragraphs: [first, ...rest] });
}

async function expand(page: Page): Promise<string> {
  await clickInCard(page, 'More');
  await page.waitForFunction(
    () =>
      document
        .querySelector<HTMLElement>('[popover="manual"]')
        ?.shadowRoot?.querySelector('[data-mode="expanded"]') !== null,
  );
  return cardText(page);
}

/** The article is of 5 December 2024. */
const MEMORANDUM =
  'Diplomats met in Vienna on Monday to talk about the Budapest Memorandum, signed by four states.';
const ASSURANCES =
  'Ukraine gave up its nuclear weapons for the 1994 security assurances of Budapest, diplomats said of the Budapest Memorandum on Monday.';

describe('contested wording', () => {
  it('opens its card at the wording, and a name opens the same card as ever', async () => {
    const page = await openArticle(ASSURANCES);
    await hover(page, '1994 security assurances');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    const text = await cardText(page);
    expect(text).toMatch(/Budapest Memorandum WORDING ON THIS PAGE .?1994 security assurances/iu);
    expect(text).toMatch(/assurances · used by .*United States/u);
    expect(text).toMatch(/Other wording in use.*guarantees · used by /u);
    await page.keyboard.press('Escape');
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).not.toMatch(/Wording on this page/iu);
  });
});

describe('the article’s date', () => {
  it('has what came later counted, and headed in the timeline', async () => {
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).toMatch(
      /\d+ events? since this article \((?:5 Dec|Dec 5,) 2024\)/u,
    );
    expect(await expand(page)).toMatch(/THIS ARTICLE, .*2024 SINCE THIS ARTICLE: \d+ EVENTS?/iu);
  });
});

describe('sources', () => {
  it('open at the quoted words, where they were read', async () => {
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Minsk agreements');
    await expand(page);
    const root = await waitForCard(page);
    const passages = await root.evaluate((shadow) =>
      [...shadow.querySelectorAll('a[href*="#:~:text="]')].map((link) => ({
        address: link.getAttribute('href') ?? '',
        quote: link.parentElement?.querySelector('q')?.textContent ?? '',
      })),
    );
    expect(passages.length).toBeGreaterThan(0);
    for (const { address, quote } of passages) {
      expect(decodeURIComponent(address.split('#:~:text=')[1] ?? '')).toBe(quote);
    }
  });
});

describe('also on record', () => {
  it('names holders of positions whom the article does not name, when the card is open', async () => {
    const paragraphs = [
      'Officials in Kyiv said on Monday that Ukraine still regards the Budapest Memorandum as broken.',
      'They spoke to reporters on the thirtieth anniversary of its signature, at which the four presidents were photographed together in a hall that has since been rebuilt and given another name.',
      'A second meeting is planned for the spring, when the same people are to come together in the same hall.',
    ];
    const title = 'A look back on a paper of 1994';
    const page = await harness.openArticle({ title, paragraphs });
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).not.toMatch(/Also on record/u);
    const text = await expand(page);
    const [, absent = ''] = /Also on record: (.*), not named in this article/u.exec(text) ?? [];
    const holders = [...absent.matchAll(/\(([^)]*)\)/gu)].map(([, names]) => names).join();
    expect(holders).toContain('Russia');
    expect(holders).not.toContain('Ukraine');
  });
});

describe('the way to the options', () => {
  it('leads from the card to the options page, in a tab of its own', async () => {
    // Firefox does not tell automation of extension pages: one of ours looks at the tabs.
    const own = await harness.openOwn('popup.html');
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Budapest Memorandum');
    await expand(page);
    await clickInCard(page, 'Choose sources');
    const closed = await own.waitForFunction(closeOptions, PATIENCE);
    expect(await closed.jsonValue()).toBe(true);
  });
});

describe('the way to the side panel', () => {
  it.runIf(browserUnderTest() === 'chromium').each([
    ['itself', 'Budapest Memorandum', ['Open beside the page', {}]],
    ['a related one', 'Non-Proliferation Treaty', ['Non-Proliferation', { button: 'middle' }]],
  ] as const)('shows the card there: %s', async (_which, title, [words, how]) => {
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Budapest Memorandum');
    await expand(page);
    await clickInCard(page, words, how);
    const panel = await harness.browser.waitForTarget((target) =>
      target.url().endsWith('/sidepanel.html'),
    );
    const inside = await panel.asPage();
    const titles = async () =>
      inside.$$eval('h2', (headings) => headings.map(({ textContent }) => textContent));
    await expect.poll(titles).toContain(title);
    await inside.close();
  });

  it.runIf(browserUnderTest() === 'firefox')('is not offered where it leads nowhere', async () => {
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Budapest Memorandum');
    await expand(page);
    const text = await cardText(page);
    expect(text).toContain('Choose sources');
    expect(text).not.toContain('Open beside the page');
  });
});

/** Runs in the page: closes the options page; false while there is none. */
async function closeOptions(): Promise<boolean> {
  const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
    tabs: {
      query: (filter: object) => Promise<{ id?: number; url?: string }[]>;
      remove: (id: number) => Promise<void>;
    };
  };
  const all = await tabs.query({});
  const options = all.find(({ url }) => url?.includes('/options.html'));
  if (options?.id !== undefined) await tabs.remove(options.id);
  return options !== undefined;
}

describe('the page’s publisher', () => {
  it('is named in the card on its own pages, also below its domain', async () => {
    const page = await harness.browser.newPage();
    await page.setRequestInterception(true);
    // Nothing leaves the machine: every request of this page is answered here.
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest();
      void request.respond({
        status: isPage ? 200 : 404,
        contentType: 'text/html; charset=utf-8',
        body: isPage ? articlePage() : '',
      });
    });
    await page.goto('http://www.rt.com/news/article');
    await page.bringToFront();
    await waitForMarks(page);
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).toContain('You are reading RT · state-controlled media, Russia');
    await page.close();
  });

  it('is not made up for other pages', async () => {
    const page = await openArticle(MEMORANDUM);
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).not.toContain('You are reading');
  });
});

/** As the browser computes it for the card. */
async function cardScheme(page: Page): Promise<string | undefined> {
  const root = await waitForCard(page);
  return root.evaluate((shadow) => {
    const card = shadow.querySelector('.ng');
    return card === null ? undefined : getComputedStyle(card).colorScheme;
  });
}

describe('light and dark', () => {
  it.each([
    ['light', 'background: #fff; color: #222'],
    ['dark', 'background: #101214; color: #d6d6d6'],
    ['dark', 'background: linear-gradient(#001, #113); color: oklch(0.9 0.02 250)'],
    ['light', 'color: color(display-p3 0.2 0.2 0.25)'],
  ])('come from the page: %s where it has %s', async (scheme, look) => {
    const head = `<style>html { ${look} }</style>`;
    const page = await harness.openArticle({ head });
    await hover(page, 'Budapest Memorandum');
    expect(await cardScheme(page)).toBe(scheme);
  });

  it('come from where the words stand, and from the reader above all', async () => {
    const head = '<style>article { background: #000; color: #eee }</style>';
    const page = await harness.openArticle({ head });
    await hover(page, 'Budapest Memorandum');
    expect(await cardScheme(page)).toBe('dark');
    await storeSettings({ appearance: { theme: 'light', textSize: 100 } });
    await expect.poll(() => cardScheme(page)).toBe('light');
  });
});
