/** How a preview ends. */
import { withoutDwell } from './dwell';
import { dwellOf, shownOf, type MarkId, type PreviewState } from './preview-state';

/** Nothing open any more. */
export function closed(state: PreviewState, closedAt: number | null = null): PreviewState {
  return { phase: 'idle', senses: { ...state.senses, closedAt, isHeld: false } };
}

/** The reader said no: the mark does not open again before the pointer has left it. */
export function dismissed(state: PreviewState): PreviewState {
  const mark = shownOf(state)?.mark ?? dwellOf(state)?.target.mark ?? null;
  return closed({ ...state, senses: { ...state.senses, spurned: mark } });
}

/** Marks left the page; a card that the reader holds on to stays without its mark. */
export function loseMarks(state: PreviewState, gone: ReadonlySet<MarkId>): PreviewState {
  const dwell = dwellOf(state);
  const rest = dwell !== null && gone.has(dwell.target.mark) ? withoutDwell(state) : state;
  if (!('shown' in rest) || rest.shown.mark === null || !gone.has(rest.shown.mark)) return rest;
  if (rest.phase !== 'pinned' && !rest.senses.isHeld) return closed(rest);
  return { ...rest, shown: { ...rest.shown, mark: null } };
}
