import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CardBundle } from '../../dataset/compiled';
import type { TopicId } from '../../dataset/schema/primitives';
import { bundleOf, CRIMEA, NATO } from '../../preview/preview.fixture';
import { shownOf } from '../../preview/preview-state';
import { createPreviewDriver } from './preview-driver';

const over = (target: typeof NATO) => ({ zone: 'mark', target }) as const;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function start(getCard: (topic: TopicId) => Promise<CardBundle | null>) {
  const disposal = new AbortController();
  const onChange = vi.fn<() => void>();
  const asked = vi.fn<(topic: TopicId) => Promise<CardBundle | null>>(getCard);
  const driver = createPreviewDriver({
    getCard: asked,
    onChange,
    now: () => Date.now(),
    signal: disposal.signal,
  });
  let x = 0;
  const move = (target: typeof NATO) => {
    x += 1;
    driver.send({ type: 'pointer-moved', at: Date.now(), x, y: 0, over: over(target) });
  };
  return { driver, asked, move, disposal, onChange };
}

const byId = (topic: TopicId) => Promise.resolve(bundleOf(topic));

describe('createPreviewDriver', () => {
  it('fetches once per dwell and opens when the time has come', async () => {
    const { driver, asked, move } = start(byId);
    move(NATO);
    move(NATO);
    await vi.advanceTimersByTimeAsync(349);
    expect(driver.state().phase).toBe('dwelling');
    await vi.advanceTimersByTimeAsync(1);
    expect(driver.state().phase).toBe('open');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('takes a failed fetch for a card that does not exist', async () => {
    const { driver, move } = start(() => Promise.reject(new Error('gone')));
    move(NATO);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(driver.state().phase).toBe('idle');
  });

  it('ignores the answer to an earlier question', async () => {
    const slow = Promise.withResolvers<CardBundle>();
    const { driver, move } = start((topic) => (topic === NATO.topic ? slow.promise : byId(topic)));
    move(NATO);
    move(CRIMEA);
    slow.resolve(bundleOf('nato'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shownOf(driver.state())?.bundle.card.id).toBe('crimea');
  });

  it('does nothing once it is disposed', async () => {
    const { driver, move, disposal, onChange } = start(byId);
    move(NATO);
    disposal.abort();
    onChange.mockClear();
    await vi.advanceTimersByTimeAsync(1_000);
    move(CRIMEA);
    expect(driver.state().phase).toBe('dwelling');
    expect(onChange).not.toHaveBeenCalled();
  });
});
