/** What the pointer is over, in the preview's own words. */
import { distanceSquared, type Point, type Rect } from '../../placement/geometry';
import { isInCorridor } from '../../placement/corridor';
import type { Zone } from '../../preview/preview-event';
import type { HitTest } from '../marks/hit-test';

/** What zones are told by. */
export interface ZoneOptions {
  readonly hitTest: HitTest;
  /** Whether an event happened in the card. */
  readonly isInCard: (event: PointerEvent) => boolean;
  /** The open card's box. */
  readonly cardBox: () => Rect | null;
}

/** Tells the zone of each pointer event; remembers where the pointer left a mark. */
export function createPointerZones({ hitTest, isInCard, cardBox }: ZoneOptions) {
  let left: Point | null = null;
  let distance = Infinity;

  /** On the way is who comes nearer, inside the corridor. */
  const isOnTheWay = (pointer: Point): boolean => {
    const card = cardBox();
    const before = distance;
    distance = card === null ? Infinity : distanceSquared(card, pointer);
    if (card === null || left === null || distance >= before) return false;
    return isInCorridor(left, card, pointer);
  };

  return (event: PointerEvent): Zone => {
    if (isInCard(event)) return { zone: 'card' };
    const pointer = { x: event.clientX, y: event.clientY };
    // Only who moves is on the way: a click means what is under it.
    if (event.type === 'pointermove' && isOnTheWay(pointer)) return { zone: 'corridor' };
    const mention = hitTest(pointer);
    if (mention === null) return { zone: 'page' };
    left = pointer;
    return { zone: 'mark', target: { mark: mention.id, topic: mention.topic } };
  };
}
