/** Links inside the card, and the way back. */
import type { CardBundle } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import { shownOf, type PreviewState, type Shown } from './preview-state';
import { MAX_TRAIL } from './preview-timing';

/** Asks for the card of a link; the one in front stays until it is there. */
export function askTopic(state: PreviewState, topic: TopicId): PreviewState {
  const shown = shownOf(state);
  if (shown === null) return state;
  const token = state.senses.nextToken;
  const senses = { ...state.senses, nextToken: token + 1 };
  const request = { token, topic };
  return withShown({ ...state, senses }, { ...shown, request });
}

/** The linked card is there, or does not exist. */
export function answerLink(state: PreviewState, bundle: CardBundle | null): PreviewState {
  const shown = shownOf(state);
  if (shown === null) return state;
  if (bundle === null) return withShown(state, { ...shown, request: null });
  const trail = [...shown.trail, shown.bundle].slice(-MAX_TRAIL);
  return withShown(state, { ...shown, bundle, trail, request: null });
}

/** Shows the card before this one again. */
export function goBack(state: PreviewState): PreviewState {
  const shown = shownOf(state);
  const before = shown?.trail.at(-1);
  if (shown === null || before === undefined) return state;
  const trail = shown.trail.slice(0, -1);
  return withShown(state, { ...shown, bundle: before, trail, request: null });
}

/** Using the card is being with it: an abandoned one is open again. */
function withShown(state: PreviewState, shown: Shown): PreviewState {
  if (state.phase === 'pinned') return { ...state, shown };
  return { phase: 'open', senses: state.senses, shown, dwell: null };
}
