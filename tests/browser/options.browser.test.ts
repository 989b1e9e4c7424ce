/** The options page in a real browser: what is chosen is kept, here, in other windows and in a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { PATIENCE } from '../../scripts/browsers/patience';
import { markedWords, waitForMarks } from '../../scripts/browsers/reader-actions';
import type { CardChange } from '../../lib/dataset/compiled';
import { testBuild } from './harness/browser-under-test';
import { useHarness } from './harness/use-harness';
import { isInSight, press, stored, textOf, waitForText, write } from './own-page';

const harness = useHarness();
let options: Page;

async function openOptions(): Promise<void> {
  options = await harness.openOwn('options.html');
  await waitForText(options, 'About');
  await waitForText(options, 'SOURCES SHOWN');
}

beforeEach(openOptions);

async function settings(): Promise<unknown> {
  const value = await stored(options, 'settings');
  return typeof value === 'object' && value !== null && 'settings' in value ? value.settings : null;
}

async function openAnew(): Promise<void> {
  await options.close();
  await openOptions();
}

/** Chooses a file in the restore field. */
async function restore(text: string): Promise<void> {
  await options.$eval(
    'input[type="file"]',
    (field, content) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('not a file field');
      const files = new DataTransfer();
      files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

describe('choices', () => {
  it('survive a restart of the page', async () => {
    await press(options, 'Show State media');
    await press(options, 'Every mention');
    await press(options, 'Dark');
    await write(options, '#sites form input', 'https://www.example.org/news');
    await press(options, 'Add');
    await waitForText(options, 'example.org');
    await openAnew();
    expect(await settings()).toMatchObject({
      marks: 'all',
      appearance: { theme: 'dark' },
      sites: { 'example.org': 'off' },
      sources: { types: ['state-media'] },
    });
    const theme = await options.$eval('.ng-options', (page) => getComputedStyle(page).colorScheme);
    expect(theme).toBe('dark');
  });

  it('made in two windows at once are all kept', async () => {
    const other = await harness.openOwn('options.html');
    await waitForText(other, 'SOURCES SHOWN');
    await Promise.all([
      press(options, 'Show State media'),
      press(other, 'Show Governments'),
      press(options, 'None'),
      press(other, '130%'),
    ]);
    await expect.poll(settings).toMatchObject({
      marks: 'none',
      appearance: { textSize: 130 },
      sources: { types: expect.arrayContaining(['state-media', 'government']) },
    });
  });
});

describe('a preset', () => {
  it('says what it hides, and how much, to who chooses it by keys', async () => {
    await options.setViewport({ width: 390, height: 560 });
    const note = async () => options.$eval('.ng-preset', ({ textContent }) => textContent);
    expect(await note()).toMatch(/^Every source is shown\..* All [\d,]+ sources shown$/u);
    await options.focus('.ng-chips input:checked');
    await options.keyboard.press('ArrowRight');
    await expect
      .poll(note)
      .toMatch(
        /^Hides media that a state controls or has captured\..* \d+ of [\d,]+ sources hidden$/u,
      );
    expect(await isInSight(options, '.ng-preset')).toBe(true);
    await options.click('.ng-group .ng-switch');
    await expect.poll(note).toMatch(/^A choice of your own.* \d+ of [\d,]+ sources hidden$/u);
  });
});

describe('the sample article', () => {
  it('is one link away and follows what is chosen', async () => {
    const link = await options.$eval('#marks a', (anchor) => anchor.getAttribute('href'));
    const sample = await harness.openOwn(link ?? '');
    await waitForMarks(sample, 3);
    const marked = () => markedWords(sample);
    expect(await marked()).toContain('NATO membership');
    await press(options, 'None');
    await sample.bringToFront();
    await expect.poll(marked).toEqual([]);
    await press(options, 'Every mention');
    await sample.bringToFront();
    await expect.poll(marked).toContain('NATO membership');
  });
});

describe('a section', () => {
  it('has an address', async () => {
    const about = await harness.openOwn('options.html#about');
    await waitForText(about, 'sends nothing to anybody');
    await about.waitForFunction(() => scrollY > 0, PATIENCE);
    const top = await about.$eval('#about', (section) => section.getBoundingClientRect().top);
    expect(top).toBeLessThan(700);
  });
});

describe('a backup', () => {
  it('brings back what was chosen', async () => {
    await press(options, 'Every mention');
    await waitForText(options, 'Save settings to a file');
    await options.waitForFunction(
      () => document.querySelector<HTMLAnchorElement>('#backup a')?.href.includes('%22all%22'),
      PATIENCE,
    );
    const text = await options.$eval('#backup a', (link) => {
      const { href } = link;
      return decodeURIComponent(href.slice(href.indexOf(',') + 1));
    });
    await harness.forget();
    await openAnew();
    expect(await settings()).toBeNull();
    await restore(text);
    await waitForText(options, 'Settings restored.');
    expect(await settings()).toMatchObject({ marks: 'all' });
  });

  it('that does not parse changes nothing and says why, with the place', async () => {
    await press(options, 'Every mention');
    await expect.poll(settings).toMatchObject({ marks: 'all' });
    const before = await settings();
    await restore('{"format":"newsgloss-settings","version":1,"settings":{"enabled":"yes"}}');
    await waitForText(options, 'Nothing was changed');
    expect(await textOf(options)).toMatch(/a mistake at settings\./u);
    expect(await settings()).toEqual(before);
    await restore('{"format": nonsense');
    await waitForText(options, 'not JSON');
    expect(await settings()).toEqual(before);
  });
});

describe('corrections', () => {
  it('are one link away and told in full', async () => {
    const link = await options.$eval('#about a', (anchor) => anchor.getAttribute('href'));
    const corrections = await harness.openOwn(link ?? '');
    await waitForText(corrections, 'Other changes');
    const text = await textOf(corrections);
    const changes = JSON.parse(
      readFileSync(join(testBuild(), 'dataset/changes.json'), 'utf8'),
    ) as readonly CardChange[];
    for (const change of changes) expect(text).toContain(`${change.title} ${change.text}`);
    expect(text.includes('No card has been corrected.')).toBe(
      changes.every(({ type }) => type !== 'correction'),
    );
  });
});
