/** Shows the state of the preview: the card in front and the pinned ones, each in its slot. */
import { shownAfter } from '../../preview/dwell';
import {
  dwellOf,
  shownOf,
  type PinId,
  type PreviewState,
  type Shown,
} from '../../preview/preview-state';
import type { CardSurface } from '../card/card-surface';
import type { MarkPainter } from '../marks/mark-painter';
import { createCardSlot, mentionOf, type CardSlot, type CardSlotOptions } from './card-slot';

/** What the presenter shows with, and what it asks. */
export interface CardPresenterOptions extends CardSlotOptions {
  readonly makeSurface: () => CardSurface;
  readonly painter: MarkPainter;
}

/** Keeps the surfaces in step with the state. */
export interface CardPresenter {
  readonly update: (next: PreviewState, previous: PreviewState) => void;
  /** Settings changed: open cards are computed anew. */
  readonly refresh: (state: PreviewState) => void;
  /** The page scrolled; false when the words of the card in front are out of sight. */
  readonly follow: () => boolean;
  /** Where the card in front is shown. */
  readonly front: () => CardSurface;
  /** The pinned card whose element that is. */
  readonly pinAt: (target: EventTarget | null) => PinId | undefined;
}

/** Starts with nothing shown. */
export function createCardPresenter(options: CardPresenterOptions): CardPresenter {
  const { painter, text, makeSurface } = options;
  /** Slots whose pinned card was closed. */
  const spare: CardSlot[] = [];
  const makeSlot = (): CardSlot => spare.pop() ?? createCardSlot(makeSurface(), options);
  const pinned = new Map<PinId, CardSlot>();
  let front = makeSlot();

  /** A card that is put aside takes its slot along, and back: nothing moves before the eye. */
  const reassign = (next: PreviewState, previous: PreviewState): void => {
    for (const { id } of next.senses.pins) {
      if (pinned.has(id)) continue;
      pinned.set(id, front);
      front.assign(id);
      front = makeSlot();
    }
    for (const [id, slot] of pinned) {
      if (next.senses.pins.some((pin) => pin.id === id)) continue;
      pinned.delete(id);
      const shown = previous.senses.pins.find((pin) => pin.id === id)?.shown;
      const isInFront = shown !== undefined && shownOf(next)?.bundle === shown.bundle;
      const [kept, gone] = isInFront ? [slot, front] : [front, slot];
      gone.hide();
      spare.push(gone);
      kept.assign(undefined);
      gone.assign(undefined);
      front = kept;
    }
  };

  const refresh = (state: PreviewState): void => {
    showFront(state);
    for (const { id, shown } of state.senses.pins) pinned.get(id)?.show(shown, 'pinned');
  };
  const showFront = (state: PreviewState): void => {
    const shown = shownOf(state);
    if (shown === null) front.hide();
    else front.show(shown, state.phase === 'sheet' ? 'sheet' : 'float');
  };

  return {
    refresh,
    update: (next, previous) => {
      const [now, before] = [shownOf(next), shownOf(previous)];
      if (now?.mark !== before?.mark) painter.setCurrent(mentionOf(now, text));
      if (next.senses.pins !== previous.senses.pins) {
        reassign(next, previous);
        refresh(next);
      } else if (!isSame(now, before)) showFront(next);
      const dwell = dwellOf(next);
      if (now === null && dwell?.bundle) front.prepare(shownAfter(dwell, dwell.bundle));
    },
    follow: () => {
      for (const slot of pinned.values()) slot.follow();
      return front.follow();
    },
    front: () => front.surface,
    pinAt: (target) => {
      for (const [id, slot] of pinned) if (slot.surface.host()?.element === target) return id;
      return undefined;
    },
  };
}

function isSame(now: Shown | null, before: Shown | null): boolean {
  return now?.bundle === before?.bundle && now?.mark === before?.mark;
}
