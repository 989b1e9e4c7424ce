/** Interest in a mark: how it begins, ripens into an open card, and ends. */
import type { CardBundle } from '../dataset/compiled';
import type { Answered, PointerMoved } from './preview-event';
import {
  dwellDelay,
  dwellOf,
  isAskedFor,
  openAt,
  type Dwell,
  type Means,
  type PreviewState,
  type Senses,
  type Shown,
  type Target,
} from './preview-state';
import { REST_SPEED_PX_PER_MS } from './preview-timing';

/** The dwell after the pointer moved on `target`, and the senses after its token was taken. */
export function dwellOn(
  state: PreviewState,
  event: PointerMoved,
  target: Target,
): { dwell: Dwell; senses: Senses } {
  const dwell = dwellOf(state);
  if (dwell === null || isAskedFor(dwell) || dwell.target.mark !== target.mark) {
    return beginDwell(state, { target, by: 'pointer', at: event.at });
  }
  const movedAt = isResting(state.senses, event) ? dwell.movedAt : event.at;
  return { dwell: { ...dwell, movedAt }, senses: state.senses };
}

/** A new dwell with a token of its own. */
export function beginDwell(
  state: PreviewState,
  { target, by, at }: { target: Target; by: Means; at: number },
): { dwell: Dwell; senses: Senses } {
  const token = state.senses.nextToken;
  const delay = dwellDelay(state, at);
  return {
    dwell: { target, by, token, since: at, movedAt: at, delay, bundle: null },
    senses: { ...state.senses, nextToken: token + 1 },
  };
}

/** The answer to the dwell's request: the card opens, ripens on, or does not exist. */
export function answerDwell(state: PreviewState, { at, bundle }: Answered): PreviewState {
  const dwell = dwellOf(state);
  if (dwell === null) return state;
  if (bundle === null) {
    return withoutDwell({ ...state, senses: { ...state.senses, spurned: dwell.target.mark } });
  }
  return ripen(withDwell(state, { ...dwell, bundle }), at);
}

/** Opens the dwell's card if it is there and the time has come. */
export function ripen(state: PreviewState, at: number): PreviewState {
  const dwell = dwellOf(state);
  if (dwell === null || dwell.bundle === null || at < openAt(dwell)) return state;
  return opened(state.senses, dwell, dwell.bundle);
}

/** The state without interest in another mark. */
export function withoutDwell(state: PreviewState): PreviewState {
  if (state.phase === 'dwelling') return { phase: 'idle', senses: state.senses };
  return 'dwell' in state ? { ...state, dwell: null } : state;
}

function withDwell(state: PreviewState, dwell: Dwell): PreviewState {
  return 'dwell' in state ? { ...state, dwell } : state;
}

function opened(senses: Senses, dwell: Dwell, bundle: CardBundle): PreviewState {
  return {
    phase: dwell.by === 'touch' ? 'sheet' : 'open',
    senses: { ...senses, closedAt: null, spurned: null },
    shown: shownAfter(dwell, bundle),
    dwell: null,
  };
}

/** The card as it opens when the dwell has ripened. */
export function shownAfter({ target, by }: Dwell, bundle: CardBundle): Shown {
  return {
    mark: target.mark,
    bundle,
    trail: [],
    by,
    isEngaged: by === 'pointer' || by === 'click',
    request: null,
  };
}

function isResting({ pointer }: Senses, event: PointerMoved): boolean {
  if (pointer === null) return false;
  const distance = Math.hypot(event.x - pointer.x, event.y - pointer.y);
  return distance < REST_SPEED_PX_PER_MS * Math.max(1, event.at - pointer.at);
}
