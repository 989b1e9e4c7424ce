/**
 * Which elements hold the article: what the page itself marks as one, else
 * the smallest element that holds most of the prose.
 */
import type { NativeDom } from '../dom/native-dom';
import type { TextMass } from './text-mass';

/** Less prose than this, in characters, is a teaser and no article. */
const MIN_ARTICLE_LENGTH = 250;
/** What the page marks as article has to hold at least this share of the prose. */
const MARKED_SHARE = 0.4;
/** An article next to a longer one counts if it has this share of the longer one's prose. */
const SIBLING_SHARE = 0.25;
/** An element that holds this share of its parent's prose is the better container. */
const CONTAINER_SHARE = 0.85;
/** Going outwards to the headline may bring in this much more prose, no more. */
const FRAME_GROWTH = 1.25;

/** Marks of an article, the narrowest first. */
const MARKS = ['[itemprop~="articleBody"]', 'article, [role="article"]'];

/** What the search knows of the page. */
export interface RootSearch {
  readonly dom: NativeDom;
  readonly mass: TextMass;
  readonly top: Element;
  /** The headline's element, wherever it stands. */
  readonly headline: Element | null;
}

/** The article's elements in document order, none inside another. */
export function findArticleRoots(search: RootSearch): Element[] {
  const total = massOf(search, search.top);
  if (total === 0) return [];
  for (const selector of MARKS) {
    const marked = markedRoots(search, selector);
    const sum = marked.reduce((length, root) => length + massOf(search, root), 0);
    if (sum < total * MARKED_SHARE) continue;
    const [only] = marked;
    return only !== undefined && marked.length === 1 ? [outToHeadline(search, only)] : marked;
  }
  return [outToHeadline(search, inToText(search))];
}

function massOf({ mass }: RootSearch, element: Element): number {
  return mass.get(element) ?? 0;
}

/** Outermost of the marked elements that hold an article's worth of prose. */
function markedRoots(search: RootSearch, selector: string): Element[] {
  const marked = new Set(search.dom.queryAll(selector).map((element) => holder(search, element)));
  const longest = Math.max(0, ...[...marked].map((element) => massOf(search, element)));
  const enough = Math.max(MIN_ARTICLE_LENGTH, longest * SIBLING_SHARE);
  const articles = new Set([...marked].filter((element) => massOf(search, element) >= enough));
  return [...articles].filter((element) => !isInside(search, element, articles));
}

/** Some publishers mark every paragraph; the article is what is around them. */
function holder({ dom, top }: RootSearch, element: Element): Element {
  return dom.nameOf(element) === 'p' ? ((dom.parent(element) as Element | null) ?? top) : element;
}

function isInside({ dom }: RootSearch, element: Element, others: ReadonlySet<Element>): boolean {
  for (let around = dom.parent(element); around !== null; around = dom.parent(around)) {
    if (others.has(around as Element)) return true;
  }
  return false;
}

/** From the top inwards, as long as one child holds nearly all the prose. */
function inToText(search: RootSearch): Element {
  const heaviest = heaviestChildren(search);
  let root = search.top;
  for (let child = heaviest.get(root); child !== undefined; child = heaviest.get(root)) {
    if (massOf(search, child) < massOf(search, root) * CONTAINER_SHARE) break;
    root = child;
  }
  return root;
}

function heaviestChildren(search: RootSearch): ReadonlyMap<Element, Element> {
  const heaviest = new Map<Element, Element>();
  for (const [element, mass] of search.mass) {
    const parent = search.dom.parent(element) as Element | null;
    if (parent === null) continue;
    const best = heaviest.get(parent);
    if (best === undefined || massOf(search, best) < mass) heaviest.set(parent, element);
  }
  return heaviest;
}

/** The nearest element around the root that holds the headline too, unless it holds much else. */
function outToHeadline(search: RootSearch, root: Element): Element {
  const { dom, headline } = search;
  if (headline === null) return root;
  const limit = massOf(search, root) * FRAME_GROWTH;
  const aroundHeadline = new Set<Node>();
  for (let at: Node | null = headline; at !== null; at = dom.parent(at)) aroundHeadline.add(at);
  for (let at: Node | null = root; at !== null; at = dom.parent(at)) {
    const element = at as Element;
    if (massOf(search, element) > limit) return root;
    if (aroundHeadline.has(element)) return element === search.top ? root : element;
  }
  return root;
}
