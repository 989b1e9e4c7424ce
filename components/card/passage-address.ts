/** Where a source's link leads: to the passage itself, where we know it and read it there. */
import type { CompiledWork } from '../../lib/dataset/compiled';
import type { CitationView } from '../../lib/dataset/visibility/card-view';

/** Fewer words than this stand in many places of a text. */
const FEWEST_WORDS = 3;
/** Left out or added by us: the page does not have these characters in this place. */
const EDITED = /…|\.\.\.|\[|\]/u;
/** In other states the text was read on a copy, in a quotation, or not at all. */
const READ_THERE: ReadonlySet<CompiledWork['checked']> = new Set(['verified', 'seed']);

type Cited = Pick<CitationView, 'work' | 'quote'>;

/** Of the passage where it is known, else of the work; undefined for a work without an address. */
export function sourceAddress(citation: Cited): string | undefined {
  return passageAddress(citation) ?? citation.work.url;
}

/**
 * The work's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * the browser scrolls to the quoted words and marks them; where it does not
 * find them, it opens the page as ever. Undefined where the passage is not known.
 */
export function passageAddress({ work, quote }: Cited): string | undefined {
  const { url, checked } = work;
  if (url === undefined || quote === undefined) return undefined;
  const isKnown = READ_THERE.has(checked) && !EDITED.test(quote) && !url.includes('#');
  const isEnough = quote.trim().split(/\s+/u).length >= FEWEST_WORDS;
  return isKnown && isEnough ? `${url}#:~:text=${encodeDirective(quote.trim())}` : undefined;
}

/** In a directive a hyphen, a comma and an ampersand have a meaning of their own. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
