import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { answerEnvelope, problemEnvelope } from './envelope';
import { isExtensionGone, MessagingError } from './messaging-error';
import { RETRY_DELAY_MS, sendQuestion } from './send-question';

const stopped = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the retry delay pass and returns how the promise settled. */
async function settled(promise: Promise<unknown>): Promise<unknown> {
  const outcome = promise.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
  return outcome;
}

describe('sendQuestion', () => {
  it('returns the answer', async () => {
    expect(await settled(sendQuestion<unknown>(async () => answerEnvelope(7)))).toBe(7);
  });

  it.each([
    ['the receiver was stopped', () => Promise.reject(stopped)],
    ['the port closed before a reply', () => Promise.resolve(undefined)],
    ['somebody else replied', () => Promise.resolve({ hello: 1 })],
  ])('asks once more when %s', async (_why, failOnce) => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockImplementationOnce(failOnce)
      .mockResolvedValueOnce(answerEnvelope('late'));
    expect(await settled(sendQuestion<unknown>(send))).toBe('late');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second try', async () => {
    const send = vi.fn<() => Promise<unknown>>().mockRejectedValue(stopped);
    expect(await settled(sendQuestion<unknown>(send))).toMatchObject({ failure: 'no-receiver' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not repeat a question that was refused', async () => {
    const problem = { kind: 'damaged', path: 'lexicon.json' } as const;
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockResolvedValue(problemEnvelope('too long', problem));
    const error = await settled(sendQuestion<unknown>(send));
    expect(error).toBeInstanceOf(MessagingError);
    expect(error).toMatchObject({ failure: 'refused', message: 'too long', problem });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('knows an extension that was reloaded under the page', async () => {
    const error = await settled(
      sendQuestion<unknown>(() => Promise.reject(new Error('Extension context invalidated.'))),
    );
    expect(isExtensionGone(error)).toBe(true);
  });

  it('asks nothing once the extension has no id any more', async () => {
    const send = vi.fn<() => Promise<unknown>>();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('gone');
    });
    const error = await settled(sendQuestion<unknown>(send));
    expect(isExtensionGone(error)).toBe(true);
    expect(send).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
