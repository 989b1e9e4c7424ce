/** From changed nodes to the parts of the article that have to be read again. */
import type { NativeDom } from '../dom/native-dom';
import { isNeverRead, isSuspect } from '../article/furniture';
import { isBlockName } from '../article/html-names';

/** The article as far as it is known. */
export interface KnownArticle {
  readonly dom: NativeDom;
  readonly roots: readonly Element[];
  /** Elements around known article text: whatever their names say, they hold the article. */
  readonly trusted: (element: Element) => boolean;
}

const ELEMENT_NODE = 1;

/** The outermost elements to read again, none inside another. */
export function lateScopes(dirty: Iterable<Node>, article: KnownArticle): Element[] {
  const scopes = new Set<Element>();
  for (const node of dirty) {
    const scope = node.isConnected ? blockAround(node, article) : null;
    if (scope !== null && isArticleText(scope, article)) scopes.add(scope);
  }
  return [...scopes].filter((scope) => !hasAncestorIn(scope, scopes, article.dom));
}

/** The element that starts the line the node stands in. */
function blockAround(node: Node, { dom, roots }: KnownArticle): Element | null {
  for (let at: Node | null = node; at !== null; at = dom.parent(at)) {
    if (dom.typeOf(at) !== ELEMENT_NODE) continue;
    const element = at as Element;
    if (isBlockName(dom.nameOf(element)) || roots.includes(element)) return element;
  }
  return null;
}

/** Whether the scope is in the article, and in nothing that is not its text. */
function isArticleText(scope: Element, { dom, roots, trusted }: KnownArticle): boolean {
  for (let at: Node | null = scope; at !== null; at = dom.parent(at)) {
    if (dom.typeOf(at) !== ELEMENT_NODE) continue;
    const element = at as Element;
    const name = dom.nameOf(element);
    if (isNeverRead(element, name, dom)) return false;
    if (isSuspect(element, name, dom) && !trusted(element)) return false;
    if (roots.includes(element)) return true;
  }
  return false;
}

function hasAncestorIn(scope: Element, scopes: ReadonlySet<Element>, dom: NativeDom): boolean {
  for (let at = dom.parent(scope); at !== null; at = dom.parent(at)) {
    if (scopes.has(at as Element)) return true;
  }
  return false;
}
