import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import {
  answerBackgroundQuestions,
  answerPageQuestions,
  type QuestionHandlers,
} from './answer-questions';
import { questionEnvelope } from './envelope';
import type { BackgroundQuestions } from './protocol';

const fromPage = () => ({
  id: fakeBrowser.runtime.id,
  url: 'https://example.org/article',
  frameId: 0,
  tab: { id: 1 },
});
const fromPopup = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

/** Delivers a message as the browser would and resolves to the reply, or to 'ignored'. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const trigger = async (): Promise<void> => {
      const results: unknown[] = await fakeBrowser.runtime.onMessage.trigger(
        message,
        sender,
        resolve,
      );
      if (!results.includes(true)) resolve('ignored');
    };
    trigger().catch(reject);
  });
}

type Handlers = QuestionHandlers<BackgroundQuestions>;
const handlers = () => ({
  'find-mentions': vi.fn<Handlers['find-mentions']>(),
  'get-card': vi.fn<Handlers['get-card']>().mockResolvedValue(null),
  'open-page': vi.fn<Handlers['open-page']>(),
  'get-page-settings': vi.fn<Handlers['get-page-settings']>(() => {
    throw new Error('storage is broken');
  }),
});

beforeEach(() => {
  fakeBrowser.reset();
});

describe('answerBackgroundQuestions', () => {
  it('answers top frames and own pages', async () => {
    answerBackgroundQuestions(handlers());
    const question = questionEnvelope('get-card', { topic: 'nato' });
    expect(await deliver(question, fromPage())).toEqual({ newsgloss: 1, answer: null });
    expect(await deliver(question, fromPopup())).toEqual({ newsgloss: 1, answer: null });
  });

  it('replies with the reason when a handler throws', async () => {
    answerBackgroundQuestions(handlers());
    expect(
      await deliver(questionEnvelope('get-page-settings', { hasView: false }), fromPage()),
    ).toEqual({
      newsgloss: 1,
      problem: 'Error: storage is broken',
      dataset: { kind: 'unknown' },
    });
  });

  it('ignores frames, strangers, unknown questions and foreign messages', async () => {
    const answering = handlers();
    answerBackgroundQuestions(answering);
    const question = questionEnvelope('get-card', { topic: 'nato' });
    expect(await deliver(question, { ...fromPage(), frameId: 2 })).toBe('ignored');
    expect(await deliver(question, { ...fromPage(), id: 'someone-else' })).toBe('ignored');
    expect(await deliver(questionEnvelope('toString', {}), fromPage())).toBe('ignored');
    expect(await deliver({ question: 'get-card' }, fromPage())).toBe('ignored');
    expect(answering['get-card']).not.toHaveBeenCalled();
  });

  it('is silent once its signal aborted', async () => {
    const disposal = new AbortController();
    answerBackgroundQuestions(handlers(), disposal.signal);
    disposal.abort();
    expect(await deliver(questionEnvelope('get-card', { topic: 'nato' }), fromPage())).toBe(
      'ignored',
    );
  });
});

describe('answerPageQuestions', () => {
  it('answers extension contexts and nobody else', async () => {
    answerPageQuestions({
      'page-report': () => ({ state: 'off', host: 'example.org', topics: [], truncated: false }),
      'article-beside': () => null,
      'jump-to': () => ({ found: false }),
      'settings-changed': () => null,
      'run-command': () => null,
    });
    const question = questionEnvelope('jump-to', { topic: 'nato' });
    expect(await deliver(question, fromPopup())).toEqual({
      newsgloss: 1,
      answer: { found: false },
    });
    expect(await deliver(question, fromPage())).toBe('ignored');
  });
});
