/** Who leaves marked words for their card: inside the corridor, and coming nearer. */
import { isInCorridor } from './corridor';
import { distanceSquared, type Point, type Rect } from './geometry';

/**
 * Tells of each move of the pointer, in turn, whether it is on the way.
 *
 * @param cardBox the open card's box; null when none is open
 */
export function createWayToCard(cardBox: () => Rect | null) {
  let distance = Infinity;
  return (from: Point, pointer: Point): boolean => {
    const card = cardBox();
    const before = distance;
    distance = card === null ? Infinity : distanceSquared(card, pointer);
    return card !== null && distance < before && isInCorridor(from, card, pointer);
  };
}
