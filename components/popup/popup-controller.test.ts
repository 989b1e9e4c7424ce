import { describe, expect, it, vi } from 'vitest';

import type { Registries } from '../../lib/dataset/compiled';
import { DatasetError } from '../../lib/dataset/dataset-problem';
import type { TopicId } from '../../lib/dataset/schema/primitives';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { ArticleBeside, PageReport } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createPopupController } from './popup-controller';
import type { PopupServices } from './popup-services';
import { fakeDataset, fakeSettings } from './popup-services.fixture';

const DAMAGED = { kind: 'damaged', path: 'search.json' } as const;
const SVALBARD = svalbardBundle.card.id;
const ARTICLE: ArticleBeside = { published: '2024-12-05', texts: ['Norway met Russia.'] };
const REPORT: PageReport = { state: 'active', host: 'example.org', topics: [], truncated: false };

function open(overrides: Partial<PopupServices> = {}) {
  const settings = fakeSettings();
  const report = vi.fn<() => Promise<PageReport | null>>().mockResolvedValue(REPORT);
  const article = vi
    .fn<(topic: TopicId) => Promise<ArticleBeside | null>>()
    .mockResolvedValue(ARTICLE);
  const settlePage = vi.fn<() => Promise<void>>().mockResolvedValue();
  const jumpTo = vi.fn<(topic: TopicId) => Promise<boolean>>().mockResolvedValue(true);
  const closePopup = vi.fn<() => void>();
  const setHush = vi
    .fn<(isQuiet: boolean) => Promise<number | null>>()
    .mockImplementation((isQuiet) => Promise.resolve(isQuiet ? 5 : null));
  const controller = createPopupController({
    settings,
    hush: { read: () => Promise.resolve(null), set: setHush },
    page: { report, article, settle: settlePage, jumpTo },
    openDataset: () => Promise.resolve(fakeDataset()),
    closePopup,
    ...overrides,
  });
  return { controller, settings, report, article, settlePage, jumpTo, closePopup, setHush };
}

/** Lets everything that is already promised happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

describe('opening', () => {
  it('asks nothing before it is started, then settings, page and dataset', async () => {
    const { controller, report } = open();
    expect(report).not.toHaveBeenCalled();
    expect(controller.get()).toMatchObject({ settings: null, dataset: { kind: 'opening' } });
    controller.start();
    await settle();
    expect(controller.get()).toMatchObject({
      settings: { settings: DEFAULT_SETTINGS },
      page: { kind: 'answered', report: REPORT },
      dataset: { kind: 'open' },
    });
  });

  it('answers what was written before there was anything to search', async () => {
    const { controller } = open();
    controller.search('sval');
    expect(controller.get().hits).toEqual([]);
    controller.start();
    await settle();
    expect(controller.get().hits.map(({ title }) => title)).toEqual(['sval']);
  });

  it('answers before the registries are read', async () => {
    const registries = Promise.withResolvers<Registries>();
    const { controller } = open({
      openDataset: () =>
        Promise.resolve({ ...fakeDataset(), registries: () => registries.promise }),
    });
    controller.search('sval');
    controller.start();
    await settle();
    expect(controller.get().hits).toHaveLength(1);
    expect(controller.get().dataset.kind).toBe('opening');
    registries.resolve(await fakeDataset().registries());
    await settle();
    expect(controller.get().dataset.kind).toBe('open');
  });

  it('says why a dataset cannot be used and leaves the rest working', async () => {
    const { controller } = open({
      openDataset: () => Promise.reject(new DatasetError(DAMAGED)),
    });
    controller.start();
    await settle();
    expect(controller.get()).toMatchObject({
      dataset: { kind: 'failed', problem: DAMAGED },
      page: { kind: 'answered' },
    });
  });
});

describe('quiet', () => {
  it('begins and ends, and shows until when', async () => {
    const { controller } = open();
    controller.start();
    await settle();
    controller.hush(true);
    await settle();
    expect(controller.get().hushedUntil).toBe(5);
    controller.hush(false);
    await settle();
    expect(controller.get().hushedUntil).toBeNull();
  });

  it('says so when it could not be stored', async () => {
    const { controller, setHush } = open();
    setHush.mockRejectedValue(new Error('disk full'));
    controller.hush(true);
    await settle();
    expect(controller.get()).toMatchObject({
      hushedUntil: null,
      refusal: { kind: 'unavailable' },
    });
  });
});

describe('choosing', () => {
  it('opens the first row where none is chosen', async () => {
    const { controller } = open();
    controller.start();
    await settle();
    controller.search('s');
    controller.openRow();
    await settle();
    expect(controller.get().cards).toEqual([svalbardBundle]);
    controller.back();
    expect(controller.get().cards).toEqual([]);
  });

  it('closes after a jump, but not where the topic has gone', async () => {
    const { controller, jumpTo, closePopup, report } = open();
    controller.jumpTo(SVALBARD);
    await settle();
    expect(closePopup).toHaveBeenCalledOnce();
    jumpTo.mockResolvedValue(false);
    controller.jumpTo(SVALBARD);
    await settle();
    expect(closePopup).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('the article in front', () => {
  it('is asked about the card that is shown, and again on the way back', async () => {
    const { controller, article } = open();
    controller.start();
    await settle();
    controller.openTopic(SVALBARD);
    await settle();
    controller.openTopic(SVALBARD);
    await settle();
    expect(controller.get().article).toEqual({ topic: SVALBARD, ...ARTICLE });
    article.mockResolvedValue(null);
    controller.back();
    await settle();
    expect(article).toHaveBeenCalledTimes(3);
    expect(controller.get().article).toBeNull();
    controller.back();
    await settle();
    expect(article).toHaveBeenCalledTimes(3);
  });

  it('does not keep a card waiting', async () => {
    const { controller, article } = open();
    article.mockReturnValue(Promise.withResolvers<null>().promise);
    controller.start();
    await settle();
    controller.openTopic(SVALBARD);
    await settle();
    expect(controller.get().cards).toEqual([svalbardBundle]);
  });
});

describe('settings', () => {
  it('change one by one and are heard of again, with the page', async () => {
    const { controller, report } = open();
    controller.setSite('example.org', 'off');
    controller.setSources({ publications: [], types: ['wire'], controls: [], countries: [] });
    controller.setEnabled(false);
    await settle();
    expect(controller.get().settings?.settings).toMatchObject({
      enabled: false,
      sites: { 'example.org': 'off' },
      sources: { types: ['wire'] },
    });
    expect(report).toHaveBeenCalledTimes(3);
  });

  it('ask the page what became of it when it has acted on them, not before', async () => {
    const acting = Promise.withResolvers<undefined>();
    const { controller, report, settlePage } = open();
    settlePage.mockReturnValue(acting.promise);
    controller.setEnabled(false);
    await settle();
    expect(report).not.toHaveBeenCalled();
    acting.resolve(undefined);
    await settle();
    expect(report).toHaveBeenCalledOnce();
  });

  it('that cannot be stored are said to be refused', async () => {
    const { controller } = open({ settings: fakeSettings(true) });
    controller.setEnabled(false);
    await settle();
    expect(controller.get().refusal).toEqual({ kind: 'unavailable' });
  });

  it('are not watched after the end', () => {
    const { controller, settings } = open();
    controller.dispose();
    expect(settings.watchers.size).toBe(0);
  });
});
