/** A sheet follows the finger that pulls it down, and goes when it was pulled far enough. */
import type { TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Pulled further than this, in px, the sheet goes; a shorter pull springs back. */
export const SWIPE_PX = 72;

/** Where the sheet is, and what its handle listens to. */
export interface SwipeDown {
  /** How far it is pulled down, in px. */
  readonly offset: number;
  readonly handlers: Readonly<
    Record<
      'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
      (event: TargetedPointerEvent<HTMLElement>) => void
    >
  >;
}

/** The close button does the same without a movement. */
export function useSwipeDown(onClose: () => void): SwipeDown {
  const [from, setFrom] = useState<number | null>(null);
  const [offset, setOffset] = useState(0);
  const settle = () => {
    setFrom(null);
    setOffset(0);
  };
  return {
    offset,
    handlers: {
      onPointerDown: (event) => {
        const isButton = event.target instanceof Element && event.target.closest('button') !== null;
        if (isButton || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(event.clientY);
      },
      onPointerMove: (event) => {
        if (from !== null) setOffset(Math.max(0, event.clientY - from));
      },
      onPointerUp: () => {
        if (offset > SWIPE_PX) onClose();
        settle();
      },
      onPointerCancel: settle,
    },
  };
}
