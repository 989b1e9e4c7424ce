/** How the reader wants our surfaces to look. */
import type { Settings } from '../lib/settings/settings';

/** Theme and text size; `auto` follows the page or the system. */
export type Appearance = Settings['appearance'];

/** Percent in which `textSize` is given. */
const FULL_SIZE = 100;

/** Attributes for the element that carries class `ng`; see tokens.css. */
export function appearanceAttributes({ theme, textSize }: Appearance) {
  return {
    'data-theme': theme,
    // Set through the CSSOM by Preact, so a page's style-src cannot block it.
    style: { '--ng-scale': String(textSize / FULL_SIZE) },
  };
}
