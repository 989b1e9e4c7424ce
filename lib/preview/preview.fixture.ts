/** A small language for telling the reducer's stories. */
import type { CardBundle } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import type { PreviewEvent, Zone } from './preview-event';
import {
  INITIAL_PREVIEW,
  requestsOf,
  type Ask,
  type CardRequest,
  type PreviewState,
  type Target,
} from './preview-state';
import { reducePreview } from './reduce-preview';

/** A topic id from a plain string. */
export function topic(id: string): TopicId {
  return id as TopicId;
}

/** As much of a card as the reducer looks at: nothing but its identity. */
export function bundleOf(id: string): CardBundle {
  return { card: { id: topic(id), title: id } } as unknown as CardBundle;
}

/** Mark 1 leads to `nato`, mark 2 to `crimea`. */
export const NATO: Target = { mark: 1, topic: topic('nato') };
export const CRIMEA: Target = { mark: 2, topic: topic('crimea') };

/** What is waited for first. */
export function requestOf(state: PreviewState): CardRequest | null {
  return requestsOf(state)[0] ?? null;
}

/** Follows one reader through time; every step returns the story itself. */
export class Story {
  state: PreviewState = INITIAL_PREVIEW;
  now = 10_000;
  #x = 0;

  send(event: PreviewEvent): this {
    this.state = reducePreview(this.state, event);
    return this;
  }

  /** The pointer moves a few slow pixels and is over `over`. */
  move(over: Target | 'card' | 'corridor' | 'page', distance = 1): this {
    this.#x += distance;
    const event = { type: 'pointer-moved', at: this.now, x: this.#x, y: 0 } as const;
    return this.send({ ...event, over: zone(over) });
  }

  /** The browser repeats the last position over something else. */
  repeatPosition(over: Target | 'card' | 'corridor' | 'page'): this {
    const event = { type: 'pointer-moved', at: this.now, x: this.#x, y: 0 } as const;
    return this.send({ ...event, over: zone(over) });
  }

  press(over: Target | 'card' | 'page'): this {
    return this.#button(over, { isDown: true, hasSelected: false });
  }

  /** The button comes up, at the end of a selection or not. */
  release(on: Target | 'page' = 'page', hasSelected = false): this {
    return this.#button(on, { isDown: false, hasSelected });
  }

  /** Time passes; the reducer hears `elapsed` at the end. */
  wait(ms: number): this {
    this.now += ms;
    return this.send({ type: 'elapsed', at: this.now });
  }

  /** The background answers whatever is waited for now. */
  answer(bundle?: CardBundle | null): this {
    const request = requestOf(this.state);
    if (request === null) throw new Error('nothing is waited for');
    const found = bundle === undefined ? bundleOf(request.topic) : bundle;
    return this.send({ type: 'answered', at: this.now, token: request.token, bundle: found });
  }

  hold(isHeld: boolean): this {
    return this.send({ type: 'held', at: this.now, isHeld });
  }

  jump(target: Target, by: Ask = 'keyboard'): this {
    return this.send({ type: 'jumped', at: this.now, target, by });
  }

  /** A card is open at the mark, the pointer on it. */
  open(target: Target): this {
    return this.move(target).answer().wait(500);
  }

  #button(over: Target | 'card' | 'page', how: { isDown: boolean; hasSelected: boolean }): this {
    return this.send({ type: 'pointer-pressed', at: this.now, over: zone(over), ...how });
  }
}

function zone(over: Target | 'card' | 'corridor' | 'page'): Zone {
  return typeof over === 'string' ? { zone: over } : { zone: 'mark', target: over };
}
