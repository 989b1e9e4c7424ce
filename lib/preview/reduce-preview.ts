/** The preview's one reducer; its picture is in preview-state.ts. */
import { answerLink, askTopic, goBack } from './card-links';
import { closed, dismissed, loseMarks } from './closing';
import { answerDwell, beginDwell, ripen, withoutDwell } from './dwell';
import { movePointer, pressPointer, restartAbandoning } from './pointer-moves';
import type { Answered, PreviewEvent } from './preview-event';
import { dwellOf, mayClose, shownOf, type PreviewState, type Target } from './preview-state';

/** The state after the event. */
export function reducePreview(state: PreviewState, event: PreviewEvent): PreviewState {
  switch (event.type) {
    case 'pointer-moved':
      return movePointer(state, event);
    case 'pointer-pressed':
      return pressPointer(state, event);
    case 'interrupted':
      // Who jumped to a mark by key made the page scroll.
      return dwellOf(state)?.by === 'keyboard' ? state : withoutDwell(state);
    case 'elapsed':
      return elapse(state, event.at);
    case 'answered':
      return answer(state, event);
    case 'held':
      return hold(state, event.isHeld, event.at);
    case 'dismissed':
      return dismissed(state);
    case 'pin-toggled':
      return togglePin(state);
    case 'topic-asked':
      return askTopic(state, event.topic);
    case 'went-back':
      return goBack(state);
    case 'jumped':
      return jump(state, event.target, event.at);
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
  if (dwell?.token === event.token && dwell.bundle === null) return answerDwell(state, event);
  const isForLink = shownOf(state)?.request?.token === event.token;
  return isForLink ? answerLink(state, event.bundle) : state;
}

function hold(state: PreviewState, isHeld: boolean, at: number): PreviewState {
  if (shownOf(state) === null) return state;
  const next = { ...state, senses: { ...state.senses, isHeld } };
  return isHeld ? next : restartAbandoning(next, at);
}

function togglePin(state: PreviewState): PreviewState {
  const shown = shownOf(state);
  if (shown === null) return state;
  if (state.phase !== 'pinned') return { phase: 'pinned', senses: state.senses, shown };
  return { phase: 'open', senses: state.senses, shown, dwell: null };
}

function jump(state: PreviewState, target: Target, at: number): PreviewState {
  const shown = shownOf(state);
  const interest = beginDwell(state, { target, by: 'keyboard', at });
  return shown === null
    ? { phase: 'dwelling', ...interest }
    : { phase: 'open', shown, ...interest };
}
