/** Where a source's link leads: to the passage itself, where we know it and read it there. */
import type { CompiledWork } from '../../lib/dataset/compiled';
import type { CitationView } from '../../lib/dataset/visibility/card-view';

/** Fewer words than this stand in many places of a text. */
const FEWEST_WORDS = 3;
/** Left out or added by us: the page does not have these characters in this place. */
const EDITED = /…|\.\.\.|\[|\]/u;
/** In other states the text was read on a copy, in a quotation, or not at all. */
const READ_THERE: ReadonlySet<CompiledWork['checked']> = new Set(['verified', 'seed']);

/**
 * The work's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * the browser scrolls to the quoted words and marks them; where it does not
 * find them, it opens the page as ever. Undefined for a work without an address.
 */
export function passageAddress({
  work,
  quote,
}: Pick<CitationView, 'work' | 'quote'>): string | undefined {
  const { url, checked } = work;
  if (url === undefined || quote === undefined) return url;
  const isKnown = READ_THERE.has(checked) && !EDITED.test(quote) && !url.includes('#');
  const isEnough = quote.trim().split(/\s+/u).length >= FEWEST_WORDS;
  return isKnown && isEnough ? `${url}#:~:text=${encodeDirective(quote.trim())}` : url;
}

/** In a directive a hyphen, a comma and an ampersand have a meaning of their own. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
