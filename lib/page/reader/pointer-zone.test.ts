import { describe, expect, it } from 'vitest';

import { createWayToCard } from '../../placement/way-to-card';
import type { PageMention } from '../marks/marked-text';
import { topic } from '../../preview/preview.fixture';
import { createPointerZones } from './pointer-zone';

const CARD = { left: 100, top: 200, right: 460, bottom: 500 };
const MARK = { id: 7, topic: topic('nato') } as PageMention;
const at = (clientX: number, clientY: number, type = 'pointermove') =>
  ({ clientX, clientY, type }) as PointerEvent;

/** Marks on the lines above y = 180, a card below. */
function zones(card: typeof CARD | null = CARD) {
  const zoneOf = createPointerZones({
    hitTest: ({ y }) => (y > 160 && y < 180 ? MARK : null),
    isInCard: ({ clientY }) => clientY > 200,
    isOnTheWay: createWayToCard(() => card),
  });
  return (x: number, y: number, type?: string) => zoneOf(at(x, y, type)).zone;
}

describe('createPointerZones', () => {
  it('tells marks, the card and the rest of the page', () => {
    const zoneAt = zones();
    expect(zoneAt(150, 170)).toBe('mark');
    expect(zoneAt(150, 300)).toBe('card');
    expect(zoneAt(150, 20)).toBe('page');
  });

  it('knows who is on the way to the card', () => {
    const zoneAt = zones();
    zoneAt(150, 175);
    expect(zoneAt(160, 185)).toBe('corridor');
    expect(zoneAt(170, 195)).toBe('corridor');
  });

  it('does not take somebody who turns back for one on the way', () => {
    const zoneAt = zones();
    zoneAt(150, 175);
    zoneAt(160, 190);
    expect(zoneAt(158, 184)).toBe('page');
  });

  it('takes a click for what is under it, on the way or not', () => {
    const zoneAt = zones({ ...CARD, top: 300 });
    zoneAt(150, 162);
    expect(zoneAt(150, 170)).toBe('corridor');
    expect(zoneAt(150, 172, 'click')).toBe('mark');
  });

  it('knows no way without a card', () => {
    const zoneAt = zones(null);
    zoneAt(150, 175);
    expect(zoneAt(160, 185)).toBe('page');
  });
});
