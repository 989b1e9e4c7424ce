/** The reader in a page: commands, settings, a background that stops, pages that grow. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import {
  cardText,
  cardTitle,
  hover,
  markedWords,
  staysClosed,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/browsers/reader-actions';
import { articlePage, PARAGRAPHS } from './harness/articles';
import { DEFAULT_SETTINGS } from './harness/as-extension';
import { VIEWPORT } from './harness/start-browser';
import { useHarness } from './harness/use-harness';

const harness = useHarness();
const { askPages, storeSettings } = harness;

/** Whether it still has the value after the time in which it would have changed. */
async function staysAs<Value>(read: () => Promise<Value>, value: Value): Promise<boolean> {
  await pause(500);
  return (await read()) === value;
}

describe('commands', () => {
  it('go from term to term, into the card, and back to where the focus was', async () => {
    const page = await harness.openArticle({ before: '<button id="here">Here</button>' });
    await page.focus('#here');
    await askPages('run-command', { command: 'next-term' });
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
    await askPages('run-command', { command: 'next-term' });
    await page.waitForFunction(
      () =>
        document.querySelector('[popover="manual"]')?.shadowRoot?.querySelector('h2')
          ?.textContent !== 'Budapest Memorandum',
    );
    await askPages('run-command', { command: 'enter-card' });
    const root = await waitForCard(page);
    expect(await root.evaluate((shadow) => shadow.activeElement?.getAttribute('role'))).toBe(
      'dialog',
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('here');
  });

  it('are heard by who does not see the card, and a pointer is not', async () => {
    const page = await harness.openArticle();
    const heard = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[popover="manual"]')]
            .map((host) => host.shadowRoot?.querySelector('output.ng-unseen')?.textContent)
            .at(-1) ?? null,
      );
    await hover(page, 'Budapest Memorandum');
    await waitForCard(page);
    expect(await staysAs(heard, '')).toBe(true);
    await page.mouse.move(2, VIEWPORT.height - 2, { steps: 4 });
    await waitForNoCard(page);
    await askPages('run-command', { command: 'next-term' });
    await expect.poll(heard).toMatch(/^Term 2 of \d+: \S[^.]*\. \S.*\.$/u);
    await askPages('run-command', { command: 'next-term' });
    await expect.poll(heard).toMatch(/^Term 3 of \d+: /u);
  });

  it('tell the popup what is on the page, and go where it asks', async () => {
    const page = await harness.openArticle();
    const report = await askPages('page-report', {});
    expect(report).toMatchObject({ state: 'active', truncated: false });
    expect(report).toHaveProperty(
      'topics',
      expect.arrayContaining([
        { topic: 'budapest-memorandum', title: 'Budapest Memorandum', count: 2, early: 2 },
      ]),
    );
    expect(await askPages('jump-to', { topic: 'minsk-agreements' })).toEqual({ found: true });
    expect(await cardTitle(page)).toMatch(/Minsk/u);
    expect(await askPages('jump-to', { topic: 'no-such-topic' })).toEqual({ found: false });
  });

  it('are not taken from the page itself', async () => {
    const page = await harness.openArticle();
    await page.evaluate(() => {
      const message = { newsgloss: 1, question: 'jump-to', ask: { topic: 'nato' } };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('newsgloss', { detail: message }));
    });
    expect(await staysClosed(page)).toBe(true);
  });
});

/** In the foot of a card that hides some. */
const SOME_SOURCES = /\d+ of \d+ sources shown/u;

describe('settings', () => {
  it('reach open pages at once', async () => {
    const page = await harness.openArticle();
    await storeSettings({ marks: 'none' });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await storeSettings({ marks: 'all' });
    await waitForMarks(page, 5);
    await storeSettings({ enabled: false });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await hover(page, 'Budapest Memorandum');
    expect(await staysClosed(page)).toBe(true);
  });

  it('without marks the words still answer to the pointer', async () => {
    await storeSettings({ marks: 'none' });
    const page = await harness.visit('/article', articlePage());
    const isRead = expect.objectContaining({ topic: 'budapest-memorandum' }) as unknown;
    await expect
      .poll(async () => askPages('page-report', {}))
      .toHaveProperty('topics', expect.arrayContaining([isRead]));
    await hover(page, 'Budapest Memorandum');
    expect(await cardTitle(page)).toBe('Budapest Memorandum');
  });

  it('compute an open card anew', async () => {
    const page = await harness.openArticle();
    await hover(page, 'Budapest Memorandum');
    expect(await cardText(page)).not.toMatch(SOME_SOURCES);
    await storeSettings({ sources: { ...DEFAULT_SETTINGS.sources, types: ['government'] } });
    await expect.poll(() => cardText(page)).toMatch(SOME_SOURCES);
  });
});

describe('an article that grows', () => {
  it('is read to its end, also where it grows while it is read', async () => {
    // So long that its mentions are asked for in portions: marks of the first stand before the last.
    const filler = Array.from({ length: 8_000 }, (_, at) => `${PARAGRAPHS[0]} Meeting ${at}.`);
    const grow = `<script>
      const late = document.createElement('p');
      late.textContent = 'Later the delegates came back to the Treaty on the Non-Proliferation of Nuclear Weapons.';
      const timer = setInterval(() => {
        if (CSS.highlights.size === 0) return;
        clearInterval(timer);
        document.querySelector('article').append(late);
      }, 1);
    </script>`;
    const page = await harness.visit(
      '/growing',
      articlePage({ paragraphs: [...PARAGRAPHS, ...filler], after: grow }),
    );
    await expect
      .poll(async () => (await markedWords(page)).at(-1))
      .toMatch(/^Treaty on the Non-Proliferation/u);
  });
});

describe('a background that comes and goes', () => {
  it('is woken by the next question', async () => {
    const page = await harness.openArticle();
    for (let cycle = 0; cycle < 3; cycle += 1) {
      await harness.endBackground();
      await page.mouse.move(5, 5);
      await hover(page, cycle % 2 === 0 ? 'Minsk agreements' : 'Helsinki Final Act');
      expect((await cardTitle(page)).length).toBeGreaterThan(3);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });
});
