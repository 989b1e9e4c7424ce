/** A card in popup and side panel says of the article in front what it says on the page. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { hover, waitForMarks } from '../../scripts/browsers/reader-actions';
import { articlePage } from './harness/articles';
import { useHarness } from './harness/use-harness';
import { press, textOf, waitForText } from './own-page';

/** Of 5 December 2024; the wording comes before the name, and nobody but Ukraine is named. */
const ARTICLE = articlePage({
  title: 'A look back on a paper of 1994',
  paragraphs: [
    'Ukraine gave up its nuclear weapons for the 1994 security assurances of Budapest, officials in Kyiv said on Monday.',
    'They spoke to reporters on the thirtieth anniversary of the Budapest Memorandum, in a hall that has since been rebuilt and given another name.',
    'A second meeting is planned for the spring, when the same people are to come together in the same hall.',
  ],
});
const WORDING = 'WORDING ON THIS PAGE';

const harness = useHarness();
let article: Page;
let own: Page;

beforeEach(async () => {
  article = await harness.visit('/article', ARTICLE);
  await waitForMarks(article);
});

async function openCard(page: 'popup.html' | 'sidepanel.html'): Promise<void> {
  own = await harness.openBeside(article, page);
  // Pressed once only: the list in the popup goes with it.
  await waitForText(own, 'Budapest Memorandum');
  await press(own, 'Budapest Memorandum');
}

async function waitForNoWording(): Promise<void> {
  await own.waitForFunction((words) => !document.body.innerText.includes(words), PATIENCE, WORDING);
}

describe.each(['popup.html', 'sidepanel.html'] as const)('a card in %s', (page) => {
  it('has the page’s wording first, its date, and whom it does not name', async () => {
    await openCard(page);
    await waitForText(own, WORDING);
    const text = await textOf(own);
    expect(text).toMatch(/Budapest Memorandum WORDING ON THIS PAGE .?1994 security assurances/iu);
    expect(text).toMatch(/THIS ARTICLE, .*2024 SINCE THIS ARTICLE: \d+ EVENTS?/iu);
    const absent = [
      ...text.matchAll(/Also on record: ([^:]*), not named in this article/gu),
    ].join();
    const holders = [...absent.matchAll(/\(([^)]*)\)/gu)].map(([, names]) => names).join();
    expect(holders).toContain('Russia');
    expect(holders).not.toContain('Ukraine');
  });
});

describe('a card in the panel', () => {
  it('follows by which words it is opened on the page', async () => {
    await openCard('sidepanel.html');
    await waitForText(own, WORDING);
    await hover(article, 'Budapest Memorandum');
    await waitForNoWording();
    await article.keyboard.press('Escape');
    await hover(article, '1994 security assurances');
    await waitForText(own, WORDING);
  });
});
