/**
 * The one element we ever add to a page: it is there while a card is open and
 * at no other time. Its name is random, its shadow root closed, and it stands
 * in the top layer, inside the page's modal dialog when one is open, or inside
 * what fills the screen.
 */
import type { NativeDom } from '../dom/native-dom';
import { activeLayer } from './active-layer';
import { cycleTabs } from './keep-focus';
import { keepWheel } from './keep-wheel';
import { CARD_CLASS, HOST_STYLE, placeRule, type HostPlace } from './host-style';
import { createRemovalGuard } from './removal-guard';
import { addSheet } from './shadow-sheets';

/** What a host needs. */
export interface CardHostOptions {
  readonly dom: NativeDom;
  /** Open only for tests, which have to look inside. */
  readonly shadowMode: ShadowRootMode;
  /** The page took the host away for the last time. */
  readonly onGiveUp: () => void;
  readonly signal: AbortSignal;
}

/** What its surface adds to that. */
export interface CardHostWiring extends CardHostOptions {
  /** It has come to the top of the top layer. */
  readonly onTop: () => void;
}

/** Leaves out `zoom` of each kind of place. */
type Unzoomed<Place> = Place extends unknown ? Omit<Place, 'zoom'> : never;

/** A host, in the page or out of it. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /** Into the page, above everything. */
  readonly show: () => void;
  readonly place: (place: Unzoomed<HostPlace>) => void;
  /** Above what else is in the top layer, with the focus as it was. */
  readonly raise: () => void;
  /** Out of the page. */
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** Whether a modal dialog that opened meanwhile has made the host inert. */
  readonly isInert: () => boolean;
}

/** What happens in the card stays in the card: its listeners run before the root stops these. */
const KEPT_INSIDE = `
  keydown keyup keypress beforeinput input copy cut paste
  click auxclick dblclick contextmenu mousedown mouseup
  pointerdown pointerup touchstart touchend wheel focusin focusout
`
  .trim()
  .split(/\s+/u);

/**
 * Makes a host, outside of the page as yet.
 *
 * @param styles the card's own rules
 */
export function createCardHost(styles: string, options: CardHostWiring): CardHost {
  const { dom, shadowMode, onGiveUp, onTop, signal } = options;
  const element = dom.createElement(randomName());
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: shadowMode });
  const container = dom.createElement('div');
  container.className = CARD_CLASS;
  root.append(container);
  addSheet(root, styles);
  addSheet(root, HOST_STYLE);
  const placing = addSheet(root, '');
  cycleTabs(root);
  keepWheel(root);
  for (const type of KEPT_INSIDE) root.addEventListener(type, stop);

  const isGivenUp = createRemovalGuard(() => performance.now());
  let isWanted = false;
  let isForbidden = false;
  const hide = (): void => {
    isWanted = false;
    element.remove();
  };
  const insert = (): void => {
    observer.disconnect();
    const parent = activeLayer(dom) ?? dom.documentElement();
    if (parent === null) return;
    parent.append(element);
    if (element.isConnected) {
      element.showPopover();
      onTop();
    }
    observer.observe(parent, { childList: true });
  };
  const observer = new MutationObserver(() => {
    if (!isWanted || element.isConnected) return;
    if (isGivenUp()) {
      isForbidden = true;
      hide();
      onGiveUp();
      return;
    }
    insert();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    hide();
  });
  // What comes to fill the screen hides what stands outside of it, and what leaves takes it along.
  const onScreen = (): void => {
    if (isWanted) insert();
  };
  window.addEventListener('fullscreenchange', onScreen, { signal });

  return {
    element,
    root,
    container,
    show: () => {
      if (isForbidden || (isWanted && element.isConnected)) return;
      isWanted = true;
      insert();
    },
    place: (place) => placing.replace(placeRule({ ...place, zoom: 1 / pageZoom(dom) })),
    raise: () => {
      const { activeElement } = root;
      element.hidePopover();
      element.showPopover();
      onTop();
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    },
    hide: () => {
      observer.disconnect();
      hide();
    },
    isShown: () => isWanted && element.isConnected,
    isInert: () => {
      const layer = activeLayer(dom);
      return layer !== null && !layer.contains(element);
    },
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Letters only: a name that no page can guess and every parser accepts. */
function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    String.fromCodePoint('a'.charCodeAt(0) + (byte % 26)),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** What `zoom` on the page's root does to fixed elements; 1 where it cannot be told. */
function pageZoom(dom: NativeDom): number {
  const root = dom.documentElement();
  return root !== null && 'currentCSSZoom' in root && typeof root.currentCSSZoom === 'number'
    ? root.currentCSSZoom
    : 1;
}
