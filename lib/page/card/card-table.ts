/** The cards of one page together: pinned ones do not cover each other, the one in front is on top. */
import type { Rect, Size } from '../../placement/geometry';
import { arrangePins, type PinBox } from '../../placement/arrange-pins';

/** One card, as the others see it. */
export interface TableCard {
  /** In viewport px; null while it is not in the page. */
  readonly box: () => Rect | null;
  readonly isPinned: () => boolean;
  /** Moves it there, and makes it no higher than that. */
  readonly put: (place: PinBox) => void;
}

/** How pinned cards are arranged around one of them. */
export interface Settling {
  readonly viewport: Size;
  /** Height of a card's bar and title, in px. */
  readonly barHeight: number;
  /** The reader sent it where it is. */
  readonly isSent: boolean;
}

/** What the cards of one page know of each other. */
export interface CardTable {
  /** The browser has put that card above all others. */
  readonly noteOnTop: (card: TableCard) => void;
  /** Whether no other open card is above that one. */
  readonly isOnTop: (card: TableCard) => boolean;
  /** Boxes of the pinned cards, but for that one. */
  readonly pinsBut: (card: TableCard) => readonly Rect[];
  /** That pinned card came, grew or was moved: all pinned cards find their places. */
  readonly settle: (card: TableCard, how: Settling) => void;
}

/** Starts empty. */
export function createCardTable(): CardTable {
  /** From the lowest to the topmost. */
  let cards: readonly TableCard[] = [];
  const open = (): readonly TableCard[] => cards.filter((card) => card.box() !== null);
  const pins = (): readonly TableCard[] => open().filter((card) => card.isPinned());
  return {
    noteOnTop: (card) => {
      cards = [...cards.filter((other) => other !== card), card];
    },
    isOnTop: (card) => open().at(-1) === card,
    pinsBut: (card) => pins().flatMap((other) => (other === card ? [] : (other.box() ?? []))),
    settle: (card, { viewport, barHeight, isSent }) => {
      const pinned = pins();
      const boxes = pinned.map((pin) => boxOf(pin.box()));
      const front =
        open()
          .find((one) => !one.isPinned())
          ?.box() ?? null;
      const mover = pinned.indexOf(card);
      const places = arrangePins({ pins: boxes, mover, isSent, viewport, front, barHeight });
      for (const [at, place] of places.entries()) {
        const [pin, before] = [pinned[at], boxes[at]];
        if (before !== undefined && !isSame(place, before)) pin?.put(place);
      }
    },
  };
}

function boxOf(rect: Rect | null): PinBox {
  const { left = 0, top = 0, right = 0, bottom = 0 } = rect ?? {};
  return { left, top, width: right - left, height: bottom - top };
}

function isSame(one: PinBox, other: PinBox): boolean {
  return one.left === other.left && one.top === other.top && one.height === other.height;
}
