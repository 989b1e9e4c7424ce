/** The preview's one reducer; its picture is in preview-state.ts. */
import { answerLink, askTopic, goBack } from './card-links';
import { closed, dismissed, loseMarks } from './closing';
import { answerDwell, beginDwell, ripen, withoutDwell } from './dwell';
import { movePointer, pressPointer, restartAbandoning } from './pointer-moves';
import { pinFront, removePin, unpin } from './pins';
import type { Answered, PreviewEvent } from './preview-event';
import {
  dwellOf,
  isAskedFor,
  mayClose,
  shownOf,
  type Ask,
  type PreviewState,
  type Target,
} from './preview-state';

/** The state after the event. */
export function reducePreview(state: PreviewState, event: PreviewEvent): PreviewState {
  switch (event.type) {
    case 'pointer-moved':
      return movePointer(state, event);
    case 'pointer-pressed':
      return pressPointer(state, event);
    case 'interrupted':
      // Who asked for a card keeps it: the jump by key itself makes the page scroll.
      return isAskedFor(dwellOf(state)) ? state : withoutDwell(state);
    case 'elapsed':
      return elapse(state, event.at);
    case 'answered':
      return answer(state, event);
    case 'held':
      return hold(state, event.isHeld, event.at);
    case 'dismissed':
      return event.pin === undefined ? dismissed(state) : removePin(state, event.pin);
    case 'all-dismissed':
      return dismissed({ ...state, senses: { ...state.senses, pins: [] } });
    case 'pin-toggled':
      return event.pin === undefined ? pinFront(state) : unpin(state, event.pin);
    case 'topic-asked':
      return askTopic(state, event);
    case 'went-back':
      return goBack(state, event.pin);
    case 'jumped':
      return jump(state, event);
    default:
      // Only 'marks-gone' is left; the compiler says so by knowing `marks`.
      return loseMarks(state, event.marks);
  }
}

function elapse(state: PreviewState, at: number): PreviewState {
  const next = ripen(state, at);
  if (next !== state || state.phase !== 'abandoning') return next;
  if (at < state.closeAt || !mayClose(state.senses)) return state;
  return state.dwell === null
    ? closed(state, at)
    : { phase: 'dwelling', senses: { ...state.senses, closedAt: at }, dwell: state.dwell };
}

function answer(state: PreviewState, event: Answered): PreviewState {
  const dwell = dwellOf(state);
  return dwell?.token === event.token && dwell.bundle === null
    ? answerDwell(state, event)
    : answerLink(state, event);
}

function hold(state: PreviewState, isHeld: boolean, at: number): PreviewState {
  if (shownOf(state) === null) return state;
  const next = { ...state, senses: { ...state.senses, isHeld } };
  if (!isHeld) return restartAbandoning(next, at);
  // No pointer takes away what the reader is busy in.
  return isAskedFor(dwellOf(next)) ? next : withoutDwell(next);
}

function jump(
  state: PreviewState,
  { target, at, by }: { readonly target: Target; readonly at: number; readonly by: Ask },
): PreviewState {
  const shown = shownOf(state);
  const interest = beginDwell(state, { target, by, at });
  if (shown === null) return { phase: 'dwelling', ...interest };
  return { phase: state.phase === 'sheet' ? 'sheet' : 'open', shown, ...interest };
}
