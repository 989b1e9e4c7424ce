/**
 * What a reader that was ended from outside has left in the page.
 *
 * Firefox ends content scripts without a word when their extension is updated
 * or switched off, and starts them anew in pages that are open. Nobody was left
 * to close the cards, and nobody answers when their buttons are pressed.
 */
import { CARD_CLASS } from '../card/host-style';
import type { NativeDom } from '../dom/native-dom';
import { eraseMarks } from '../marks/mark-painter';

/** Firefox lets extensions look into closed roots; in Chromium old readers take their leave. */
interface WithAnyRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Takes its marks and cards away. */
export function clearLeftovers(dom: NativeDom, registry: HighlightRegistry): void {
  eraseMarks(registry);
  for (const element of dom.queryAll(':popover-open')) {
    const { openOrClosedShadowRoot } = element as WithAnyRoot;
    if (openOrClosedShadowRoot?.querySelector(`.${CARD_CLASS}`)) element.remove();
  }
}
