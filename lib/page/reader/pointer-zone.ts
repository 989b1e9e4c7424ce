/** What the pointer is over, in the preview's own words. */
import type { Point } from '../../placement/geometry';
import type { Zone } from '../../preview/preview-event';
import type { HitTest } from '../marks/hit-test';

/** What zones are told by. */
export interface ZoneOptions {
  readonly hitTest: HitTest;
  /** Whether an event happened in the card. */
  readonly isInCard: (event: PointerEvent) => boolean;
  /** Whether a pointer that left the words at `from` is on the way to their card. */
  readonly isOnTheWay: (from: Point, pointer: Point) => boolean;
}

/** Tells the zone of each pointer event; remembers where the pointer left a mark. */
export function createPointerZones({ hitTest, isInCard, isOnTheWay }: ZoneOptions) {
  let left: Point | null = null;
  return (event: PointerEvent): Zone => {
    if (isInCard(event)) return { zone: 'card' };
    const pointer = { x: event.clientX, y: event.clientY };
    // Only who moves is on the way: a click means what is under it.
    if (event.type === 'pointermove' && left && isOnTheWay(left, pointer))
      return { zone: 'corridor' };
    const mention = hitTest(pointer);
    if (mention === null) return { zone: 'page' };
    left = pointer;
    return { zone: 'mark', target: { mark: mention.id, topic: mention.topic } };
  };
}
