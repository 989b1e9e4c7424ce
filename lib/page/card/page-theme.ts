/** Whether a page is light or dark where some words stand. */

/** Relative luminance; between ink that is legible on white (3:1 and more) and on black. */
const LIGHT_INK = 0.3;

/**
 * The theme around the words, told by their ink: it has to be legible, while what lies behind it
 * may be a picture, a gradient or nothing that says its colour.
 *
 * @param ours an element in the document whose inline colour is ours to change; the browser
 *   converts the ink with it, whatever notation the page uses
 */
export function pageTheme(words: Element, ours: HTMLElement): 'light' | 'dark' | 'auto' {
  const { color } = getComputedStyle(words);
  ours.style.color = `color(from ${color} xyz-d65 x y z)`;
  const [, luminance] = getComputedStyle(ours).color.match(/ [-\d.e]+/gu) ?? [];
  ours.style.removeProperty('color');
  if (luminance === undefined) return 'auto';
  return Number(luminance) > LIGHT_INK ? 'dark' : 'light';
}
