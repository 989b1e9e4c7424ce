/** What can happen to the preview. `at` is a monotonic time in ms. */
import type { CardBundle } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import type { Ask, MarkId, PinId, Target } from './preview-state';

/** What the pointer is over. `corridor`: on the way from the mark to its card. */
export type Zone =
  | { readonly zone: 'mark'; readonly target: Target }
  | { readonly zone: 'card' | 'corridor' | 'page' };

/** The pointer moved to (x, y) of the viewport. */
export interface PointerMoved {
  readonly type: 'pointer-moved';
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly over: Zone;
}

/** A pointer button went down or came up. */
export interface PointerPressed {
  readonly type: 'pointer-pressed';
  readonly at: number;
  readonly isDown: boolean;
  readonly over: Zone;
  /** It came up, and text of the page is selected. */
  readonly hasSelected?: boolean;
}

/** The background answered; null: there is no such card, or it failed. */
export interface Answered {
  readonly type: 'answered';
  readonly at: number;
  readonly token: number;
  readonly bundle: CardBundle | null;
}

/** Everything the reducer understands. `pin`: in that pinned card; absent: in the card in front. */
export type PreviewEvent =
  | PointerMoved
  | PointerPressed
  | Answered
  /** The page scrolled, the reader typed, dragged or the window lost the pointer. */
  | { readonly type: 'interrupted'; readonly at: number }
  /** The time that `wakeAt` named has come. */
  | { readonly type: 'elapsed'; readonly at: number }
  /** Focus or selection came into the card, or left it. */
  | { readonly type: 'held'; readonly at: number; readonly isHeld: boolean }
  /** Escape or the close button. */
  | { readonly type: 'dismissed'; readonly pin?: PinId | undefined }
  /** Shift+Escape: the card in front and all pinned ones. */
  | { readonly type: 'all-dismissed' }
  /** Puts the card in front aside, or the pinned one in front again. */
  | { readonly type: 'pin-toggled'; readonly pin?: PinId | undefined }
  /** A link inside the card. */
  | { readonly type: 'topic-asked'; readonly topic: TopicId; readonly pin?: PinId | undefined }
  | { readonly type: 'went-back'; readonly pin?: PinId | undefined }
  /** The reader went to a mark, or touched or clicked it, to see its card. */
  | {
      readonly type: 'jumped';
      readonly at: number;
      readonly target: Target;
      readonly by: Ask;
    }
  /** Marks left the page. */
  | { readonly type: 'marks-gone'; readonly marks: ReadonlySet<MarkId> };
