/** Which term the pointer rests on, for a side panel: also where no card opens by pointing. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { Point } from '../../placement/geometry';
import { DWELL_DELAY_MS } from '../../preview/preview-timing';
import { createHitTest } from '../marks/hit-test';
import type { MentionMeter } from '../marks/mention-place';
import type { PageMention } from '../marks/marked-text';
import type { ReadingSession } from '../reader/reading-session';

export interface PointerRestOptions {
  readonly view: Window;
  readonly session: () => ReadingSession | null;
  readonly meter: MentionMeter;
  readonly signal: AbortSignal;
}

/** What the pointer is on, and what it has been on for as long as a card waits. */
export interface PointerRest {
  readonly pointed: TopicId | null;
  readonly rested: TopicId | null;
}

/** What leaves the pointer where it is and yet is no pointing: see lib/page/reader/watch-reader.ts. */
const INTERRUPTIONS = ['scroll', 'wheel', 'keydown', 'pointerdown', 'dragstart', 'blur'] as const;

/**
 * Watches until `signal` aborts. A page's own events are no reader; a pointer
 * whose button is down selects text; what scrolls under a still pointer is not
 * pointed at before it moves again.
 *
 * @returns a look at the present moment; after a move it may make the browser lay out
 */
export function watchPointerRest(options: PointerRestOptions): () => PointerRest {
  const { view, session, meter, signal } = options;
  const { document } = view;
  let place: Point = { x: -1, y: -1 };
  /** Of the place, which the event tells only while it lasts. */
  let roots: readonly ShadowRoot[] = [];
  let state: 'moved' | 'known' | 'nowhere' = 'nowhere';
  let on: PageMention | null = null;
  let since = 0;
  const hitTest = (): PageMention | null => {
    const text = session()?.text;
    if (text === undefined) return null;
    return createHitTest({ document, text, meter, shadowRoots: () => roots })(place);
  };

  const forget = (): void => {
    state = 'nowhere';
  };
  const onMove = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    // Browsers tell of a pointer that is still, too, when the page moves under it.
    if (!event.isTrusted || (x === place.x && y === place.y)) return;
    place = { x, y };
    roots = event.composedPath().filter((node) => node instanceof ShadowRoot);
    state = event.pointerType === 'touch' || event.buttons !== 0 ? 'nowhere' : 'moved';
  };
  const onOut = ({ relatedTarget }: PointerEvent): void => {
    if (relatedTarget === null) forget();
  };
  const listening = { capture: true, passive: true, signal };
  view.addEventListener('pointermove', onMove, listening);
  view.addEventListener('pointerout', onOut, listening);
  for (const type of INTERRUPTIONS) view.addEventListener(type, forget, listening);

  return () => {
    const before = on;
    if (state === 'nowhere' || session() === null) on = null;
    else if (state === 'moved') on = hitTest();
    if (state === 'moved') state = 'known';
    if (on !== before) since = performance.now();
    const pointed = on?.topic ?? null;
    return { pointed, rested: performance.now() - since >= DWELL_DELAY_MS ? pointed : null };
  };
}
