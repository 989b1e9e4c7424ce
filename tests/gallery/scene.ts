import type { ComponentChildren } from 'preact';

/** One picture. */
export interface Scene {
  readonly name: string;
  readonly content: ComponentChildren;
  /** Width of the window in px; a card's by default. */
  readonly width?: number;
  /** The button that is pressed before anybody looks, by its words. */
  readonly press?: string;
  /** It is a whole window: nothing around it. */
  readonly isBare?: boolean;
}
