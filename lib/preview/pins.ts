/** Cards that the reader put aside, and which card an event speaks of. */
import { closed } from './closing';
import { shownOf, type PinId, type PreviewState, type Shown } from './preview-state';
import { MAX_PINS } from './preview-timing';

/** The card in front becomes a pin; the oldest pin makes room. */
export function pinFront(state: PreviewState): PreviewState {
  const shown = shownOf(state);
  // A sheet is in front of everything: there is no aside.
  if (shown === null || state.phase === 'sheet') return state;
  const token = state.senses.nextToken;
  const pins = [...state.senses.pins, { id: token, shown }].slice(-MAX_PINS);
  // Its term keeps shut until the pointer has left it: its card is there already.
  const senses = { ...state.senses, nextToken: token + 1, pins, spurned: shown.mark };
  return closed({ ...state, senses });
}

/** The pinned card is in front again, in place of any other. */
export function unpin(state: PreviewState, id: PinId): PreviewState {
  const shown = cardOf(state, id);
  if (shown === null) return state;
  const { senses } = removePin(state, id);
  return { phase: 'open', senses, shown: { ...shown, isEngaged: true }, dwell: null };
}

/** The reader closed a pinned card. */
export function removePin(state: PreviewState, id: PinId): PreviewState {
  const pins = state.senses.pins.filter((pin) => pin.id !== id);
  return { ...state, senses: { ...state.senses, pins } };
}

/** The card that an event speaks of. */
export function cardOf(state: PreviewState, pin: PinId | undefined): Shown | null {
  if (pin === undefined) return shownOf(state);
  return state.senses.pins.find(({ id }) => id === pin)?.shown ?? null;
}

/** Another content for that card. Using the card in front is being with it. */
export function withCard(state: PreviewState, pin: PinId | undefined, shown: Shown): PreviewState {
  const { senses } = state;
  if (pin !== undefined) {
    const pins = senses.pins.map((one) => (one.id === pin ? { ...one, shown } : one));
    return { ...state, senses: { ...senses, pins } };
  }
  return { phase: state.phase === 'sheet' ? 'sheet' : 'open', senses, shown, dwell: null };
}
