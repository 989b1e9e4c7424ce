/** Turns what the reader does with pointer and keys into events of the preview. */
import type { PreviewEvent, Zone } from '../../preview/preview-event';
import type { PreviewState } from '../../preview/preview-state';
import { shownOf } from '../../preview/preview-state';

/** What is watched, and who is told. */
export interface WatchReaderOptions {
  readonly window: Window;
  readonly zoneOf: (event: PointerEvent) => Zone;
  readonly state: () => PreviewState;
  readonly send: (event: PreviewEvent) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Where the pointer was last, for placing a card. */
export interface ReaderWatch {
  readonly pointer: () => { readonly x: number; readonly y: number } | null;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/** Watches until `signal` aborts. Only trusted events count: a page's own are no reader. */
export function watchReader(options: WatchReaderOptions): ReaderWatch {
  const { window, zoneOf, state, send, now, signal } = options;
  let latest: PointerEvent | null = null;
  let frame: number | null = null;

  const flush = (): void => {
    frame = null;
    if (latest === null) return;
    const { clientX: x, clientY: y } = latest;
    send({ type: 'pointer-moved', at: now(), x, y, over: zoneOf(latest) });
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    // Hit tests may make the browser lay out: once a frame is enough.
    frame ??= window.requestAnimationFrame(flush);
  };
  const onButton = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const isDown = event.type === 'pointerdown';
    send({ type: 'pointer-pressed', at: now(), isDown, over: zoneOf(event) });
  };
  /** A tap: touch has no hover, and the links of the page keep working. */
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || !isTap(event) || isControl(event.target)) return;
    const over = zoneOf(event);
    if (over.zone === 'mark') send({ type: 'jumped', at: now(), target: over.target });
    else if (over.zone !== 'card' && shownOf(state()) !== null) send({ type: 'dismissed' });
  };
  const interrupt = (): void => send({ type: 'interrupted', at: now() });
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || MODIFIERS.has(event.key)) return;
    if (event.key !== 'Escape' || state().phase === 'idle') {
      interrupt();
      return;
    }
    const wasShown = shownOf(state()) !== null;
    send({ type: 'dismissed' });
    // Ours closes first, the page's dialog with the next Escape.
    if (!wasShown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onLeave = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    latest = null;
    // Outside of the window no position is told: any new one says "elsewhere".
    send({ type: 'pointer-moved', at: now(), x: -1, y: now(), over: { zone: 'page' } });
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, passive);
  window.addEventListener('pointerdown', onButton, passive);
  window.addEventListener('pointerup', onButton, passive);
  window.addEventListener('pointercancel', onButton, passive);
  window.addEventListener('pointerout', onLeave, passive);
  window.addEventListener('click', onClick, passive);
  window.addEventListener('scroll', interrupt, passive);
  window.addEventListener('blur', interrupt, passive);
  window.addEventListener('dragstart', interrupt, passive);
  window.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    if (frame !== null) window.cancelAnimationFrame(frame);
  });
  return { pointer: () => (latest === null ? null : { x: latest.clientX, y: latest.clientY }) };
}

/** Clicks are pointer events in all browsers we run in; the type libraries say mouse. */
function isTap(event: MouseEvent): event is PointerEvent {
  return 'pointerType' in event && event.pointerType === 'touch';
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, summary, label, input, select, textarea') !== null
  );
}
