/**
 * Reads of the DOM that a page cannot redirect by naming its form controls.
 *
 * `<form><input name="parentNode"></form>` makes `form.parentNode` an input,
 * and `<img name="body">` does the same to `document.body`, in content scripts
 * too. The getters on the prototypes are ours alone, so everything that may
 * meet a form or the document goes through them.
 */

/** The reads we need, safe on any node. */
export interface NativeDom {
  readonly document: Document;
  readonly documentElement: () => Element | null;
  readonly body: () => Element | null;
  readonly createElement: (name: string) => HTMLElement;
  /** A text property of the document, `''` where it is not one. */
  readonly documentText: (name: 'contentType' | 'designMode' | 'title') => string;
  /** Matches in the document, in its order; no match inside shadow roots. */
  readonly queryAll: (selector: string) => readonly Element[];
  readonly typeOf: (node: Node) => number;
  /** Lower-case local name. */
  readonly nameOf: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  /** Parent in the composed tree: a shadow root leads to its host. */
  readonly parent: (node: Node) => Node | null;
  /** Only open ones can be seen. */
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  /** Text with everything below, as the page wrote it. */
  readonly textContent: (node: Node) => string;
}

/** The reads for one document, in the browser as in jsdom. */
export function nativeDom(document: Document): NativeDom {
  const onDocument = { of: document };
  const documentPrototype = prototypeOf(document) ?? {};
  const create = method<Document, [string], HTMLElement>(onDocument, 'createElement');
  const element = { of: create(document, 'p') };
  const queryAll = method<Document, [string], Iterable<Element>>(onDocument, 'querySelectorAll');
  const documentElement = getter<Document, Element | null>(onDocument, 'documentElement');
  const body = getter<Document, Element | null>(onDocument, 'body');
  const parentNode = getter<Node, Node | null>(element, 'parentNode');
  const textContent = getter<Node, string | null>(element, 'textContent');
  const typeOf = getter<Node, number>(element, 'nodeType');
  return {
    document,
    documentElement: () => documentElement(document),
    body: () => body(document),
    createElement: (name) => create(document, name),
    documentText: (name) => {
      // jsdom has no designMode.
      const value = name in documentPrototype ? getter(onDocument, name)(document) : '';
      return typeof value === 'string' ? value : '';
    },
    queryAll: (selector) => [...queryAll(document, selector)],
    typeOf,
    nameOf: getter<Element, string>(element, 'localName'),
    attribute: method<Element, [string], string | null>(element, 'getAttribute'),
    firstChild: getter<Node, Node | null>(element, 'firstChild'),
    nextSibling: getter<Node, Node | null>(element, 'nextSibling'),
    parent: (node) => parentNode(node) ?? (typeOf(node) === FRAGMENT_NODE ? hostOf(node) : null),
    shadowRoot: getter<Element, ShadowRoot | null>(element, 'shadowRoot'),
    textContent: (node) => textContent(node) ?? '',
  };
}

/** `Node.DOCUMENT_FRAGMENT_NODE`; the constant is not a global in Node.js. */
const FRAGMENT_NODE = 11;

/** Fragments are no form controls, so nothing can stand in for their `host`. */
function hostOf(fragment: Node): Element | null {
  return 'host' in fragment ? (fragment as ShadowRoot).host : null;
}

/** The native getter of a property, as a function of the object. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names both types, as lib.dom.d.ts does
function getter<Owner extends object, Value>(
  { of: sample }: { of: object },
  name: string,
): (owner: Owner) => Value {
  // oxlint-disable-next-line typescript/unbound-method -- bound by Reflect.apply below
  const read = descriptorOf(sample, name).get;
  if (read === undefined) throw new TypeError(`${name} is not an accessor here`);
  return (owner) => Reflect.apply(read, owner, []) as Value;
}

/** The native method, as a function of the object and its arguments. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names both types, as lib.dom.d.ts does
function method<Owner extends object, Arguments extends unknown[], Value>(
  { of: sample }: { of: object },
  name: string,
): (owner: Owner, ...given: Arguments) => Value {
  const call: unknown = descriptorOf(sample, name).value;
  if (typeof call !== 'function') throw new TypeError(`${name} is not a method here`);
  return (owner, ...given) => Reflect.apply(call, owner, given) as Value;
}

/** Looks on the prototypes only: own properties may be the page's. */
function descriptorOf(sample: object, name: string): PropertyDescriptor {
  for (let proto = prototypeOf(sample); proto !== null; proto = prototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor !== undefined) return descriptor;
  }
  throw new TypeError(`${name} does not exist here`);
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null;
}
