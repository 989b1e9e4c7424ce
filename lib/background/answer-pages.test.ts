import { describe, expect, it, vi } from 'vitest';

import type { TopicId } from '../dataset/schema/primitives';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { pageHandlers } from './answer-pages';
import type { CardScripts } from './send-card-view';

const SENDER = { id: 'self', url: 'https://www.example.org/a', frameId: 0 };
const TOPIC = 'nato' as TopicId;

function setup(change: Partial<Settings> = {}, browserLanguage = 'de-AT') {
  const scripts = {
    sendView: vi.fn<CardScripts['sendView']>().mockResolvedValue(),
    sendWords: vi.fn<CardScripts['sendWords']>().mockResolvedValue(),
  };
  const openOptions = vi.fn<() => Promise<void>>().mockResolvedValue();
  const openPanel = vi.fn<(windowId: number | undefined) => void>();
  const handlers = pageHandlers({
    desk: { find: () => Promise.reject(new Error('not asked')), card: () => Promise.resolve(null) },
    readSettings: () =>
      Promise.resolve({ settings: { ...DEFAULT_SETTINGS, ...change }, problem: null }),
    openOptions,
    openPanel,
    readHush: () => Promise.resolve(null),
    scripts,
    browserLanguage: () => browserLanguage,
  });
  return { handlers, scripts, openOptions, openPanel };
}

describe('a page that asks for a card', () => {
  it('gets the card view, with words in the language of the browser', async () => {
    const { handlers, scripts } = setup();
    await handlers['get-card']({ topic: TOPIC, needsView: true }, SENDER);
    expect(scripts.sendView.mock.calls).toEqual([[SENDER, 'de']]);
  });

  it('gets it in the language that was chosen', async () => {
    const { handlers, scripts } = setup({ language: 'uk' });
    await handlers['get-card']({ topic: TOPIC, needsView: true }, SENDER);
    expect(scripts.sendView.mock.calls).toEqual([[SENDER, 'uk']]);
  });

  it('gets it once', async () => {
    const { handlers, scripts } = setup();
    await handlers['get-card']({ topic: TOPIC, needsView: false }, SENDER);
    expect(scripts.sendView).not.toHaveBeenCalled();
  });
});

describe('a card that leads to our pages', () => {
  it('opens the panel in its window before anything is waited for', () => {
    const { handlers, openPanel, openOptions } = setup();
    void handlers['open-page']({ page: 'panel' }, { ...SENDER, tab: { id: 1, windowId: 3 } });
    expect(openPanel.mock.calls).toEqual([[3]]);
    expect(openOptions).not.toHaveBeenCalled();
  });

  it('opens the options', async () => {
    const { handlers, openPanel, openOptions } = setup();
    await handlers['open-page']({ page: 'options' }, SENDER);
    expect(openOptions).toHaveBeenCalledOnce();
    expect(openPanel).not.toHaveBeenCalled();
  });
});

describe('a page that asks for its settings', () => {
  it('is told of its own site only, and given nothing where no card was shown', async () => {
    const sites = { 'example.org': 'on', 'private.example': 'off' } as const;
    const { handlers, scripts } = setup({ sites });
    const answer = await handlers['get-page-settings']({ hasView: false }, SENDER);
    expect(answer).toMatchObject({ here: 'on' });
    expect(JSON.stringify(answer)).not.toContain('private');
    expect(scripts.sendWords).not.toHaveBeenCalled();
  });

  it('has the new words before the new settings where cards are shown', async () => {
    const { handlers, scripts } = setup({ language: 'fr' });
    await handlers['get-page-settings']({ hasView: true }, SENDER);
    expect(scripts.sendWords.mock.calls).toEqual([[SENDER, 'fr']]);
  });

  it('gets its settings although the words do not arrive', async () => {
    const { handlers, scripts } = setup();
    scripts.sendWords.mockRejectedValue(new Error('no tab'));
    expect(await handlers['get-page-settings']({ hasView: true }, SENDER)).toMatchObject({
      here: 'auto',
    });
  });
});
