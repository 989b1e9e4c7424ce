/** Scrolling inside web components: its events do not leave their shadow roots. */
import type { NativeDom } from '../dom/native-dom';

/** What is told of it. */
export interface RootWatchOptions {
  readonly dom: NativeDom;
  /** At most once a frame for each scroller. */
  readonly onScroll: () => void;
  readonly signal: AbortSignal;
}

/** From the first call on, each open shadow root around the given words is listened to. */
export function createRootWatch({ dom, onScroll, signal }: RootWatchOptions) {
  const known = new WeakSet<Node>();
  return (words: Element): void => {
    for (let node: Node | null = words; node !== null; node = renderedParent(node, dom)) {
      if (!(node instanceof ShadowRoot) || known.has(node)) continue;
      known.add(node);
      node.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    }
  };
}

/** In the tree as it is rendered: a component shows its children where its slot is. */
export function renderedParent(node: Node, dom: NativeDom): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot instanceof HTMLSlotElement ? slot : dom.parent(node);
}
