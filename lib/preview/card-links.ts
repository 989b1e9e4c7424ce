/** Links inside a card, and the way back. */
import type { CardBundle } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import { cardOf, withCard } from './pins';
import { shownOf, type PinId, type PreviewState } from './preview-state';
import { MAX_TRAIL } from './preview-timing';

/** Asks for the card of a link; the one in its place stays until it is there. */
export function askTopic(
  state: PreviewState,
  { topic, pin }: { readonly topic: TopicId; readonly pin?: PinId | undefined },
): PreviewState {
  const shown = cardOf(state, pin);
  if (shown === null) return state;
  const token = state.senses.nextToken;
  const senses = { ...state.senses, nextToken: token + 1 };
  return withCard({ ...state, senses }, pin, { ...shown, request: { token, topic } });
}

/** A linked card is there, or does not exist; any other answer changes nothing. */
export function answerLink(
  state: PreviewState,
  { token, bundle }: { readonly token: number; readonly bundle: CardBundle | null },
): PreviewState {
  const isFront = shownOf(state)?.request?.token === token;
  const pin = state.senses.pins.find(({ shown }) => shown.request?.token === token)?.id;
  const shown = cardOf(state, pin);
  if (shown === null || (!isFront && pin === undefined)) return state;
  if (bundle === null) return withCard(state, pin, { ...shown, request: null });
  const trail = [...shown.trail, shown.bundle].slice(-MAX_TRAIL);
  return withCard(state, pin, { ...shown, bundle, trail, request: null });
}

/** Shows the card before this one again. */
export function goBack(state: PreviewState, pin: PinId | undefined): PreviewState {
  const shown = cardOf(state, pin);
  const before = shown?.trail.at(-1);
  if (shown === null || before === undefined) return state;
  const trail = shown.trail.slice(0, -1);
  return withCard(state, pin, { ...shown, bundle: before, trail, request: null });
}
