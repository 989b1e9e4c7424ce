/** Where the host has to stand so that it is not inert. */
import type { NativeDom } from '../dom/native-dom';

/**
 * The page's open modal dialog that was opened last, if any: everything
 * outside of it is inert, even what is painted above it.
 */
export function activeModal(dom: NativeDom): Element | null {
  // The order of opening is not told; dialogs in dialogs come later in the document.
  return dom.queryAll('dialog:modal').at(-1) ?? null;
}
