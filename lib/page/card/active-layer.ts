/** Where the host has to stand so that it is not inert. */
import type { NativeDom } from '../dom/native-dom';

/**
 * What the page has put above all else, if anything: its modal dialog that was
 * opened last, or what fills the screen. Everything outside of it is inert,
 * even what is painted above it.
 */
export function activeLayer(dom: NativeDom): Element | null {
  // The order of opening is not told; dialogs in dialogs come later in the document.
  const layer = dom.queryAll('dialog:modal').at(-1) ?? dom.queryAll(':fullscreen').at(-1);
  // A component may have no place for children of its element: nobody would see the host there.
  return layer === undefined || dom.shadowRoot(layer) !== null ? null : layer;
}
