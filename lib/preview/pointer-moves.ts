/** What a moving or pressing pointer does to the preview. */
import { closed } from './closing';
import { dwellOn, withoutDwell } from './dwell';
import type { PointerMoved, PointerPressed, Zone } from './preview-event';
import {
  dwellOf,
  isAskedFor,
  shownOf,
  type PreviewState,
  type Shown,
  type Target,
} from './preview-state';
import { ABANDON_DELAY_MS } from './preview-timing';

/** The pointer moved. */
export function movePointer(state: PreviewState, event: PointerMoved): PreviewState {
  if (!hasMoved(state, event)) return state;
  const next = reactTo(forgive(state, event.over), event);
  const { x, y, at } = event;
  return { ...next, senses: { ...next.senses, pointer: { x, y, at } } };
}

/** A button went down or came up. */
export function pressPointer(state: PreviewState, event: PointerPressed): PreviewState {
  const pressed = { ...state, senses: { ...state.senses, isPressed: event.isDown } };
  const mark = event.over.zone === 'mark' ? event.over.target.mark : null;
  // A click on a term is a click: its card does not follow until the pointer comes back.
  const spurning = { ...pressed, senses: { ...pressed.senses, spurned: mark } };
  // Nor does one cover what was just selected.
  if (!event.isDown) return restartAbandoning(event.hasSelected ? spurning : pressed, event.at);
  if (event.over.zone === 'card') return withoutDwell(pressed);
  if (mark !== null && shownOf(state)?.mark === mark) return withoutDwell(spurning);
  return closed(spurning);
}

/** Gives an abandoned card its full time again, after something had kept it open. */
export function restartAbandoning(state: PreviewState, at: number): PreviewState {
  return state.phase === 'abandoning' ? { ...state, closeAt: at + ABANDON_DELAY_MS } : state;
}

/** Browsers repeat the last position when the page moves under a pointer at rest. */
function hasMoved({ senses: { pointer } }: PreviewState, { x, y }: PointerMoved): boolean {
  return pointer === null || pointer.x !== x || pointer.y !== y;
}

function forgive(state: PreviewState, over: Zone): PreviewState {
  const { spurned } = state.senses;
  const isStillThere = over.zone === 'mark' && over.target.mark === spurned;
  if (spurned === null || isStillThere) return state;
  return { ...state, senses: { ...state.senses, spurned: null } };
}

function reactTo(state: PreviewState, event: PointerMoved): PreviewState {
  const shown = shownOf(state);
  // A sheet has no hover.
  if (state.phase === 'sheet') return state;
  if (shown !== null && isWith(shown, event.over)) return stay(state, shown);
  if (state.senses.isPressed) return state;
  const target = event.over.zone === 'mark' ? event.over.target : null;
  if (shown === null) return dwellFrom(state, event, target);
  return leave(state, { event, shown, target });
}

function isWith(shown: Shown, over: Zone): boolean {
  return over.zone === 'card' || (over.zone === 'mark' && over.target.mark === shown.mark);
}

function stay(state: PreviewState, shown: Shown): PreviewState {
  const { senses } = state;
  return { phase: 'open', senses, shown: { ...shown, isEngaged: true }, dwell: null };
}

/** No card is open. */
function dwellFrom(state: PreviewState, event: PointerMoved, target: Target | null): PreviewState {
  // A card that was asked for does not depend on where the pointer is.
  if (isAskedFor(dwellOf(state))) return state;
  if (target === null || target.mark === state.senses.spurned) return withoutDwell(state);
  return { phase: 'dwelling', ...dwellOn(state, event, target) };
}

/** A card is open and the pointer is on neither its mark nor itself. */
function leave(
  state: PreviewState,
  { event, shown, target }: { event: PointerMoved; shown: Shown; target: Target | null },
): PreviewState {
  const wasAbandoned = state.phase === 'abandoning';
  const isOnTheWay = event.over.zone === 'corridor';
  const closeAt = wasAbandoned && !isOnTheWay ? state.closeAt : event.at + ABANDON_DELAY_MS;
  const keptDwell = isAskedFor(dwellOf(state)) ? dwellOf(state) : null;
  const interest =
    target === null || target.mark === state.senses.spurned || state.senses.isHeld
      ? { dwell: keptDwell, senses: state.senses }
      : dwellOn(state, event, target);
  // A card opened from the keyboard waits for the pointer to come before it can leave.
  if (!shown.isEngaged) return { phase: 'open', shown, ...interest };
  return { phase: 'abandoning', shown, closeAt, ...interest };
}
