/** Turns what the reader does with pointer and keys into events of the preview. */
import type { PreviewEvent, Zone } from '../../preview/preview-event';
import { shownOf, type Ask, type PinId, type PreviewState } from '../../preview/preview-state';

/** What is watched, and who is told. */
export interface WatchReaderOptions {
  readonly window: Window;
  readonly zoneOf: (event: PointerEvent) => Zone;
  /** The pinned card whose element that is. */
  readonly pinAt: (target: EventTarget | null) => PinId | undefined;
  /** Whether a pointer at rest may open a card, the modifier key being down or not. */
  readonly mayOpen: (isModified: boolean) => boolean;
  /** Whether clicks open cards. */
  readonly mayClick: () => boolean;
  readonly state: () => PreviewState;
  readonly send: (event: PreviewEvent) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Where the pointer was last, for placing a card. */
export interface ReaderWatch {
  readonly pointer: () => { readonly x: number; readonly y: number } | null;
}

/** With "only with a key" this one opens cards: nothing on pages uses it alone. */
const OPENING_KEY = 'Shift';
/** How far a tap may move, in CSS px: fingers roll. */
const MAX_TAP_MOVE_PX = 10;
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/** Watches until `signal` aborts. Only trusted events count: a page's own are no reader. */
export function watchReader(options: WatchReaderOptions): ReaderWatch {
  const { window, zoneOf, pinAt, mayOpen, mayClick, state, send, now, signal } = options;
  let latest: PointerEvent | null = null;
  let touched: PointerEvent | null = null;
  let isTap = true;
  let frame: number | null = null;

  /** What a pointer at rest may not open is nothing to it; the open card's own mark still is. */
  const invitedZone = (event: PointerEvent): Zone => {
    const over = zoneOf(event);
    if (over.zone !== 'mark' || mayOpen(event.shiftKey)) return over;
    return over.target.mark === shownOf(state())?.mark ? over : { zone: 'page' };
  };
  const flush = (): void => {
    frame = null;
    if (latest === null) return;
    // It came to rest when it did, not when the page had time for it.
    const { clientX: x, clientY: y, timeStamp: at } = latest;
    send({ type: 'pointer-moved', at, x, y, over: invitedZone(latest) });
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    event.composedPath().forEach(listenIn);
    // Hit tests may make the browser lay out: once a frame is enough.
    frame ??= window.requestAnimationFrame(flush);
  };
  const onButton = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    const isDown = event.type === 'pointerdown';
    if (event.pointerType === 'touch') {
      if (isDown) touched = event;
      else isTap = isNear(touched, event);
      return;
    }
    const hasSelected = !isDown && hasSelection(window);
    send({ type: 'pointer-pressed', at: now(), isDown, over: zoneOf(event), hasSelected });
  };
  const ask = (event: PointerEvent, by: Ask): void => {
    const over = zoneOf(event);
    if (over.zone === 'mark') send({ type: 'jumped', at: now(), target: over.target, by });
    else if (by === 'touch' && over.zone !== 'card' && shownOf(state()) !== null)
      send({ type: 'dismissed' });
  };
  /** Links and buttons of the page keep working, and so does selecting text. */
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || !isPointerEvent(event) || isOnControl(event)) return;
    if (event.pointerType === 'touch') {
      // Browsers say where a tap began, not where it ended.
      if (isTap) ask(event, 'touch');
    } else if (mayClick() && isPlainClick(event, window)) ask(event, 'click');
  };
  /** The page scrolled up to a frame before it says so: a move that waits came after that. */
  const onScroll = (): void => send({ type: 'interrupted', at: now() });
  /** Other events come in the order in which they happened: a move that waits was before. */
  const interrupt = (): void => {
    if (frame !== null) {
      window.cancelAnimationFrame(frame);
      flush();
    }
    send({ type: 'interrupted', at: now() });
  };
  const onEscape = (event: KeyboardEvent): void => {
    const isFront = shownOf(state()) !== null;
    // A field's Escape, or one that ends the choice of a character, is the page's own.
    const pin = pinAt(event.target);
    if (event.isComposing || (!isFront && pin === undefined && isTyping(event))) return;
    const isShown = isFront || state().senses.pins.length > 0;
    // The key closes what it was pressed in, or else what is on top.
    send(event.shiftKey ? { type: 'all-dismissed' } : { type: 'dismissed', pin });
    // Ours closes first, the page's dialog with the next Escape.
    if (!isShown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === OPENING_KEY) {
      const isAsking = !event.repeat && !mayOpen(false) && mayOpen(true);
      if (isAsking && latest !== null && !isTyping(event)) ask(latest, 'click');
    }
    if (MODIFIERS.has(event.key)) return;
    if (event.key === 'Escape') onEscape(event);
    else interrupt();
  };
  const onLeave = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    latest = null;
    // Outside of the window no position is told: any new one says "elsewhere".
    send({ type: 'pointer-moved', at: now(), x: -1, y: now(), over: { zone: 'page' } });
  };

  const passive = { capture: true, passive: true, signal };
  const known = new WeakSet<ShadowRoot>();
  /** What scrolls inside a web component tells nobody outside of it. */
  const listenIn = (node: EventTarget): void => {
    if (!(node instanceof ShadowRoot) || known.has(node)) return;
    known.add(node);
    node.addEventListener('scroll', onScroll, passive);
  };
  window.addEventListener('pointermove', onMove, passive);
  window.addEventListener('pointerdown', onButton, passive);
  window.addEventListener('pointerup', onButton, passive);
  window.addEventListener('pointercancel', onButton, passive);
  window.addEventListener('pointerout', onLeave, passive);
  window.addEventListener('click', onClick, passive);
  window.addEventListener('scroll', onScroll, passive);
  // Closed components let nobody listen inside: the wheel is what is heard of most scrolling there.
  window.addEventListener('wheel', interrupt, passive);
  window.addEventListener('blur', interrupt, passive);
  window.addEventListener('dragstart', interrupt, passive);
  window.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    if (frame !== null) window.cancelAnimationFrame(frame);
  });
  return { pointer: () => (latest === null ? null : { x: latest.clientX, y: latest.clientY }) };
}

/** Clicks are pointer events in all browsers we run in; the type libraries say mouse. */
function isPointerEvent(event: MouseEvent): event is PointerEvent {
  return 'pointerType' in event;
}

/** The main button alone, and not the end of a selection. */
function isPlainClick(event: MouseEvent, window: Window): boolean {
  const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  return event.button === 0 && !isModified && !hasSelection(window);
}

function hasSelection(window: Window): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** A finger that went farther was scrolling, whatever the browser calls a click. */
function isNear(down: PointerEvent | null, { clientX, clientY }: PointerEvent): boolean {
  return !down || Math.hypot(clientX - down.clientX, clientY - down.clientY) <= MAX_TAP_MOVE_PX;
}

/** The element itself, also in a web component, where the event's target is the component. */
function isTyping(event: Event): boolean {
  const [focused] = event.composedPath();
  return focused instanceof HTMLElement && (focused.isContentEditable || matches(focused, FIELDS));
}

function isOnControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && matches(node, CONTROLS));
}

const FIELDS = 'input, textarea, select';
const CONTROLS = `a[href], button, summary, label, [role='button'], [role='link'], ${FIELDS}`;

/** A form may hold a field that is called `matches`. */
function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
