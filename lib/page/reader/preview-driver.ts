/** Drives the preview's reducer: gives it time, fetches what it waits for, tells what changed. */
import type { CardBundle } from '../../dataset/compiled';
import type { TopicId } from '../../dataset/schema/primitives';
import type { PreviewEvent } from '../../preview/preview-event';
import {
  INITIAL_PREVIEW,
  requestsOf,
  wakeAt,
  type PreviewState,
} from '../../preview/preview-state';
import { reducePreview } from '../../preview/reduce-preview';

/** What the driver needs from where it runs. */
export interface PreviewDriverOptions {
  /** Rejects, or null, when there is no such card. */
  readonly getCard: (topic: TopicId) => Promise<CardBundle | null>;
  readonly onChange: (next: PreviewState, previous: PreviewState) => void;
  /** Monotonic, in ms. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** The running preview. */
export interface PreviewDriver {
  readonly state: () => PreviewState;
  readonly send: (event: PreviewEvent) => void;
}

/** Starts with nothing open. */
export function createPreviewDriver(options: PreviewDriverOptions): PreviewDriver {
  const { getCard, onChange, now, signal } = options;
  let state = INITIAL_PREVIEW;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const send = (event: PreviewEvent): void => {
    if (signal.aborted) return;
    const previous = state;
    state = reducePreview(state, event);
    if (state === previous) return;
    fetchWanted();
    schedule();
    onChange(state, previous);
  };

  const fetchWanted = (): void => {
    for (const { token, topic } of requestsOf(state).sort((a, b) => a.token - b.token)) {
      // Tokens only grow, so each is asked for once.
      if (token <= asked) continue;
      asked = token;
      const answer = (bundle: CardBundle | null): void =>
        send({ type: 'answered', at: now(), token, bundle });
      getCard(topic).then(answer, () => answer(null));
    }
  };

  const schedule = (): void => {
    clearTimeout(timer);
    const at = wakeAt(state);
    if (at === null) return;
    // Timers may fire a little early; the reducer would then wait for ever.
    const wake = (): void => send({ type: 'elapsed', at: Math.max(now(), at) });
    timer = setTimeout(wake, Math.max(0, at - now()));
  };

  return { state: () => state, send };
}
