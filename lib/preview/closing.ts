/** How a preview ends. */
import { withoutDwell } from './dwell';
import { dwellOf, shownOf, type MarkId, type PreviewState, type Shown } from './preview-state';

/** Nothing in front any more. */
export function closed(state: PreviewState, closedAt: number | null = null): PreviewState {
  return { phase: 'idle', senses: { ...state.senses, closedAt, isHeld: false } };
}

/**
 * The reader said no: the mark does not open again before the pointer has left it. Where nothing
 * is in front, the last pinned card goes.
 */
export function dismissed(state: PreviewState): PreviewState {
  const mark = shownOf(state)?.mark ?? dwellOf(state)?.target.mark ?? null;
  const { senses } = state;
  if (state.phase === 'idle') {
    if (senses.pins.length === 0) return state;
    return { ...state, senses: { ...senses, pins: senses.pins.slice(0, -1) } };
  }
  return closed({ ...state, senses: { ...senses, spurned: mark } });
}

/** Marks left the page; a card that the reader holds on to stays without its mark. */
export function loseMarks(state: PreviewState, gone: ReadonlySet<MarkId>): PreviewState {
  const known = pinsWithoutMarks(state, gone);
  const dwell = dwellOf(state);
  const rest = dwell !== null && gone.has(dwell.target.mark) ? withoutDwell(known) : known;
  if (!('shown' in rest) || rest.shown.mark === null || !gone.has(rest.shown.mark)) return rest;
  // A sheet does not depend on where its words are.
  if (rest.phase !== 'sheet' && !rest.senses.isHeld) return closed(rest);
  return { ...rest, shown: withoutMark(rest.shown, gone) };
}

function pinsWithoutMarks(state: PreviewState, gone: ReadonlySet<MarkId>): PreviewState {
  const { pins } = state.senses;
  if (pins.every(({ shown }) => shown.mark === null || !gone.has(shown.mark))) return state;
  const left = pins.map((pin) => ({ ...pin, shown: withoutMark(pin.shown, gone) }));
  return { ...state, senses: { ...state.senses, pins: left } };
}

function withoutMark(shown: Shown, gone: ReadonlySet<MarkId>): Shown {
  return shown.mark !== null && gone.has(shown.mark) ? { ...shown, mark: null } : shown;
}
