/**
 * The preview's state: which card is open, which is about to be, and why.
 *
 *                 rest 350 ms (warm 80), answer there
 *      +------+ mark  +----------+                    +------+   pin
 *      | idle |------>| dwelling |------------------->| open |----------> a pin, and idle
 *      +------+<------+----------+<--.                +------+<---------- unpin
 *         ^      leave, scroll,  |    \                 |    ^
 *         |      type, press     |     \ tap      leave |    | return
 *         |                  tap |      \               v    |
 *         |                      v       \      +------------+
 *         |<--- down, Escape, +-------+   '----| abandoning |
 *         |     tap outside   | sheet |        +------------+
 *         |                   +-------+               | 300 ms
 *         +<------------------------------------------+
 *          Escape, close, press outside, mark gone
 *
 * - An open, abandoned or sheet card may have a *dwell* beside it: the pointer
 *   rests on another mark (or the keyboard jumped there), whose card replaces it.
 * - A *held* card (focus or selection is in it) is replaced only on purpose, by
 *   key, click or tap: no pointer's dwell begins beside it.
 * - *Pins* are cards put aside: they stay whatever the phase, until the reader
 *   closes them or one more than {@link MAX_PINS} is pinned.
 * - Every request carries a token. An answer to any other token than one that
 *   is waited for changes nothing.
 * - Time is data: events carry `at`, and {@link wakeAt} says when the reducer
 *   wants to hear `elapsed`. The reducer reads no clock and sets no timer.
 */
import type { CardBundle } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import { DWELL_DELAY_MS, MAX_DWELL_MS, WARM_DELAY_MS, WARM_WINDOW_MS } from './preview-timing';

/** One mention on the page; numbers are never used twice. */
export type MarkId = number;

/** A mark and the card it leads to. */
export interface Target {
  readonly mark: MarkId;
  readonly topic: TopicId;
}

/** How the reader asked for a card on purpose. */
export type Ask = 'click' | 'keyboard' | 'touch';

/** How a card came: by a pointer at rest, or on purpose. */
export type Means = 'pointer' | Ask;

/** One pinned card; numbers are never used twice. */
export type PinId = number;

/** A card that the reader put aside. */
export interface Pin {
  readonly id: PinId;
  readonly shown: Shown;
}

/** A card that is waited for. */
export interface CardRequest {
  readonly token: number;
  readonly topic: TopicId;
}

/** Interest in a mark whose card is not open yet. */
export interface Dwell {
  readonly target: Target;
  readonly by: Means;
  readonly token: number;
  /** When the pointer came to the mark. */
  readonly since: number;
  /** When it last moved faster than rest. */
  readonly movedAt: number;
  /** How long it has to rest. */
  readonly delay: number;
  /** The card, once the background answered. */
  readonly bundle: CardBundle | null;
}

/** The card in front of the reader. */
export interface Shown {
  /** The mark it stands at; null once that mark is gone from the page. */
  readonly mark: MarkId | null;
  readonly bundle: CardBundle;
  /** Cards before this one, oldest first. */
  readonly trail: readonly CardBundle[];
  readonly by: Means;
  /** The pointer has been on the mark or the card, so leaving them means something. */
  readonly isEngaged: boolean;
  /** A link in the card was followed and its card is not here yet. */
  readonly request: CardRequest | null;
}

/** What is remembered whatever the phase. */
export interface Senses {
  readonly nextToken: number;
  readonly pointer: { readonly x: number; readonly y: number; readonly at: number } | null;
  /** A pointer button is down. */
  readonly isPressed: boolean;
  /** The keyboard's focus or a text selection is in the card. */
  readonly isHeld: boolean;
  /** When a card last closed by itself. */
  readonly closedAt: number | null;
  /** A mark the reader just said no to; it has to be left before it counts again. */
  readonly spurned: MarkId | null;
  /** Oldest first. */
  readonly pins: readonly Pin[];
}

/** The whole state. */
export type PreviewState =
  | { readonly phase: 'idle'; readonly senses: Senses }
  | { readonly phase: 'dwelling'; readonly senses: Senses; readonly dwell: Dwell }
  | OpenState
  | {
      readonly phase: 'abandoning';
      readonly senses: Senses;
      readonly shown: Shown;
      readonly dwell: Dwell | null;
      readonly closeAt: number;
    }
  /** A touched term's card, at the foot of the screen. */
  | {
      readonly phase: 'sheet';
      readonly senses: Senses;
      readonly shown: Shown;
      readonly dwell: Dwell | null;
    };

/** A card is open and the reader is with it. */
export interface OpenState {
  readonly phase: 'open';
  readonly senses: Senses;
  readonly shown: Shown;
  readonly dwell: Dwell | null;
}

/** Nothing open, nothing known. */
export const INITIAL_PREVIEW: PreviewState = {
  phase: 'idle',
  senses: {
    nextToken: 1,
    pointer: null,
    isPressed: false,
    isHeld: false,
    closedAt: null,
    spurned: null,
    pins: [],
  },
};

/** The card in front, if any. */
export function shownOf(state: PreviewState): Shown | null {
  return 'shown' in state ? state.shown : null;
}

/** The interest in another mark, if any. */
export function dwellOf(state: PreviewState): Dwell | null {
  return 'dwell' in state ? state.dwell : null;
}

/** The cards that are waited for: each is asked for once per token. */
export function requestsOf(state: PreviewState): CardRequest[] {
  const dwell = dwellOf(state);
  // Who looks at another mark waits for its card; the link can wait.
  const front =
    dwell === null
      ? [shownOf(state)?.request ?? null]
      : [dwell.bundle === null ? { token: dwell.token, topic: dwell.target.topic } : null];
  const pinned = state.senses.pins.map(({ shown }) => shown.request);
  return [...front, ...pinned].filter((request) => request !== null);
}

/** Whether the reader asked for the card on purpose; then it does not depend on the pointer. */
export function isAskedFor(dwell: Dwell | null): boolean {
  return dwell !== null && dwell.by !== 'pointer';
}

/** When a dwell may open, if its card is there. */
export function openAt(dwell: Dwell): number {
  if (isAskedFor(dwell)) return dwell.since;
  return Math.min(dwell.movedAt + dwell.delay, dwell.since + Math.max(dwell.delay, MAX_DWELL_MS));
}

/** How long the pointer has to rest now. */
export function dwellDelay(state: PreviewState, at: number): number {
  const { closedAt } = state.senses;
  // Whom the keyboard brought a card is not going from term to term with the pointer.
  const isWarm =
    shownOf(state)?.isEngaged === true || (closedAt !== null && at - closedAt <= WARM_WINDOW_MS);
  return isWarm ? WARM_DELAY_MS : DWELL_DELAY_MS;
}

/** Whether nothing the reader does keeps an abandoned card open. */
export function mayClose({ isPressed, isHeld }: Senses): boolean {
  return !isPressed && !isHeld;
}

/** When the state wants `elapsed`; null: not before something else happens. */
export function wakeAt(state: PreviewState): number | null {
  const dwell = dwellOf(state);
  const opening = dwell !== null && dwell.bundle !== null ? openAt(dwell) : null;
  const closing = state.phase === 'abandoning' && mayClose(state.senses) ? state.closeAt : null;
  if (opening === null || closing === null) return opening ?? closing;
  return Math.min(opening, closing);
}
