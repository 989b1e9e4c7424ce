import { describe, expect, it, vi } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { FrontPageLine, FrontPageListener } from '../../lib/messaging/follow-front-page';
import type { PageReport, PageTerm } from '../../lib/messaging/protocol';
import { topic } from '../../lib/preview/preview.fixture';
import { fakeDataset, fakeSettings } from '../popup/popup-services.fixture';
import { createPanelController } from './panel-controller';

const SVALBARD = svalbardBundle.card.id;
const REPORT: PageReport = { state: 'active', host: 'example.org', topics: [], truncated: false };
const TERM: PageTerm = { topic: SVALBARD, title: 'Svalbard Treaty', count: 2, words: 'the treaty' };
const NOWHERE = { inView: [], pointed: null };

async function open() {
  let listener: FrontPageListener | null = null;
  const report = vi.fn<FrontPageLine['report']>().mockResolvedValue(REPORT);
  const article = vi.fn<FrontPageLine['article']>().mockResolvedValue(null);
  const show = vi.fn<FrontPageLine['show']>().mockReturnValue(true);
  const controller = createPanelController({
    settings: fakeSettings(),
    hush: { read: () => Promise.resolve(null), set: () => Promise.resolve(null) },
    openDataset: () => Promise.resolve(fakeDataset()),
    followFrontPage: (given) => {
      listener = given;
      return { report, article, settle: () => Promise.resolve(), show };
    },
  });
  const painted = vi.fn<() => void>();
  controller.subscribe(painted);
  controller.start();
  await settle();
  const page = (): FrontPageListener => {
    if (listener === null) throw new Error('nobody follows the page');
    return listener;
  };
  const cards = () => controller.get().desk.cards.map(({ card }) => card.id);
  return { controller, page, report, article, show, painted, cards };
}

/** Lets everything that is already promised happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

describe('the page in front', () => {
  it('is asked when it comes, and again when its terms change', async () => {
    const { controller, page, report } = await open();
    report.mockClear();
    page().onArrived();
    page().onNews({ type: 'terms', terms: [TERM] });
    await settle();
    expect(report).toHaveBeenCalledTimes(2);
    expect(controller.get()).toMatchObject({
      desk: { page: { kind: 'answered', report: REPORT } },
      place: { terms: [TERM] },
    });
  });

  it('is forgotten when it leaves, and its card stays', async () => {
    const { controller, page, cards } = await open();
    page().onNews({ type: 'terms', terms: [TERM] });
    controller.openTopic(SVALBARD);
    await settle();
    page().onLeft();
    expect(controller.get().place.terms).toBeNull();
    expect(cards()).toEqual([SVALBARD]);
  });

  it('is scrolled to a term', async () => {
    const { controller, show } = await open();
    controller.jumpTo(SVALBARD);
    await settle();
    expect(show).toHaveBeenCalledWith(SVALBARD);
  });
});

describe('the card', () => {
  it('is the one that opens on the page, and painted', async () => {
    const { page, cards, painted } = await open();
    painted.mockClear();
    page().onNews({ type: 'attention', ...NOWHERE, opened: SVALBARD });
    await settle();
    expect(cards()).toEqual([SVALBARD]);
    expect(painted).toHaveBeenCalled();
  });

  it('stays when it closes there, and is not put upon itself', async () => {
    const { page, cards } = await open();
    for (const opened of [SVALBARD, null, SVALBARD]) {
      page().onNews({ type: 'attention', ...NOWHERE, opened });
      await settle();
    }
    expect(cards()).toEqual([SVALBARD]);
  });

  it('asks the article anew when it opens there by other words', async () => {
    const { controller, page, article } = await open();
    page().onNews({ type: 'attention', ...NOWHERE, opened: SVALBARD });
    await settle();
    expect(controller.get().desk.article).toBeNull();
    article.mockResolvedValue({ published: null, words: 'so-called zone', texts: [] });
    for (const opened of [null, SVALBARD]) page().onNews({ type: 'attention', ...NOWHERE, opened });
    await settle();
    expect(controller.get().desk.article?.words).toBe('so-called zone');
  });

  it('is not changed by a pointer that only passes', async () => {
    const { page, cards } = await open();
    page().onNews({ type: 'attention', inView: [SVALBARD], pointed: SVALBARD, opened: null });
    await settle();
    expect(cards()).toEqual([]);
  });

  it('that there is none of changes nothing', async () => {
    const { page, cards } = await open();
    page().onNews({ type: 'attention', ...NOWHERE, opened: topic('osce') });
    await settle();
    expect(cards()).toEqual([]);
  });

  it('ends the search it was found by', async () => {
    const { controller, cards } = await open();
    controller.search('sval');
    controller.openRow();
    await settle();
    expect(cards()).toEqual([SVALBARD]);
    expect(controller.get().desk.query).toBe('');
  });
});
