/**
 * The preview's state: which card is open, which is about to be, and why.
 *
 *                 rest 350 ms (warm 80), answer there
 *      +------+ mark  +----------+                    +------+  pin   +--------+
 *      | idle |------>| dwelling |------------------->| open |------->| pinned |
 *      +------+<------+----------+                    +------+<-------+--------+
 *         ^      leave, scroll, type, press            |    ^     unpin    |
 *         |                                      leave |    | return       |
 *         |                                            v    |              |
 *         |                300 ms               +------------+             |
 *         +<------------------------------------| abandoning |             |
 *         |                                     +------------+             |
 *         +<------------- Escape, close, press outside, mark gone ---------+
 *
 * - An open or abandoned card may have a *dwell* beside it: the pointer rests
 *   on another mark (or the keyboard jumped there), whose card replaces it.
 * - Every request carries a token. An answer to any other token than the one
 *   that is waited for changes nothing.
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

/** How the reader asked for a card. */
export type Means = 'pointer' | 'keyboard';

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
  readonly request: { readonly token: number; readonly topic: TopicId } | null;
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
  | { readonly phase: 'pinned'; readonly senses: Senses; readonly shown: Shown };

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

/** The card that is waited for: asked for once per token. */
export function requestOf(
  state: PreviewState,
): { readonly token: number; readonly topic: TopicId } | null {
  const dwell = dwellOf(state);
  if (dwell !== null) {
    return dwell.bundle === null ? { token: dwell.token, topic: dwell.target.topic } : null;
  }
  return shownOf(state)?.request ?? null;
}

/** When a dwell may open, if its card is there. */
export function openAt(dwell: Dwell): number {
  if (dwell.by === 'keyboard') return dwell.since;
  return Math.min(dwell.movedAt + dwell.delay, dwell.since + Math.max(dwell.delay, MAX_DWELL_MS));
}

/** How long the pointer has to rest now. */
export function dwellDelay(state: PreviewState, at: number): number {
  const { closedAt } = state.senses;
  const isWarm = shownOf(state) !== null || (closedAt !== null && at - closedAt <= WARM_WINDOW_MS);
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
