/** What a card shows before anything is pressed: all answers to its question, of every card we have. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';

import type { CardBundle } from '../../lib/dataset/compiled';
import { bundleOf } from '../../scripts/data/bundle-of';
import { readChecked } from '../../scripts/data/commands/command';
import { useGallery } from './harness/use-gallery';

const gallery = useGallery();
let bundles: readonly CardBundle[] = [];

beforeAll(async () => {
  const { dataset } = await readChecked(process.cwd());
  bundles = dataset.cards.flatMap(({ value }) => bundleOf(value, dataset) ?? []);
});

/** More answers than these have no room; the rules ask for two to four. */
const MOST_ANSWERS = 4;

/** Ids of cards that do not show an answer's label or who holds it. */
async function withHiddenAnswers(page: Page): Promise<string[]> {
  return page.$$eval('.ng-card', (cards) =>
    cards
      .filter((card) => {
        const edge = card.querySelector('.ng-body')?.getBoundingClientRect().bottom ?? 0;
        return [...card.querySelectorAll('.ng-position :is(h4, p)')].some(
          (line) => line.getBoundingClientRect().bottom > edge,
        );
      })
      .map((card) => card.closest('[id]')?.id ?? 'a card without id'),
  );
}

// A window as most are, and one of 680 px, of which a card takes 60 %.
describe.each([900, 680])('in a window %i px high', (height) => {
  it('every card shows all answers and who gives them', async () => {
    const asked = bundles.filter(({ card: { disputes } }) => {
      const answers = disputes[0]?.positions.length ?? 0;
      return answers > 0 && answers <= MOST_ANSWERS;
    });
    const page = await gallery.openCompact(asked, height);
    try {
      expect(await page.$$eval('.ng-card .ng-positions', ({ length }) => length)).toBe(
        asked.length,
      );
      expect(await withHiddenAnswers(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
