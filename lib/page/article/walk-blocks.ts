/**
 * Walks a part of the page and cuts its text into rendered blocks, by element
 * names alone: asking for computed styles would make the browser lay out.
 *
 * A generator, so that whoever drives it decides when to pause: it yields
 * null every {@link NODES_PER_STEP} nodes and each block when it is complete.
 * No recursion: pages nest 100,000 elements deep if they like.
 */
import type { BlockKind } from '../../mentions/types';
import type { NativeDom } from '../dom/native-dom';
import { collectText, type CollapsedText, type TextCollector } from './collapse-text';
import { isNeverRead, isSuspect } from './furniture';
import { isBlockName, kindOfName } from './html-names';

/** A block before it is known whether it belongs to the article. */
export interface RawBlock extends CollapsedText {
  readonly kind: BlockKind;
  readonly container: Element;
  /** Elements around it whose name says that they are not article text. */
  readonly suspects: readonly Element[];
}

/** How far a walk goes. */
export interface WalkLimits {
  readonly textNodes: number;
  readonly characters: number;
}

/** More than any article; a page that has more is read up to here. */
export const WALK_LIMITS: WalkLimits = { textNodes: 65_536, characters: 2_000_000 };

/** Nodes between two chances to pause; some tens of microseconds. */
export const NODES_PER_STEP = 64;

/** What a walk is told. */
export interface WalkOptions {
  readonly dom: NativeDom;
  readonly limits?: WalkLimits | undefined;
  /** Called for every open shadow root on the way. */
  readonly onShadowRoot?: ((root: ShadowRoot) => void) | undefined;
}

/** One open element of the walk. */
interface Frame {
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly kind: BlockKind;
  readonly container: Element;
  readonly suspects: readonly Element[];
  /** The child to visit next, of those that are not assigned by a slot. */
  next: Node | null;
  /** What a slot shows instead of its children. */
  readonly assigned: Node[];
}

/** A walk under way. */
interface Walk {
  readonly options: WalkOptions;
  readonly frames: Frame[];
  readonly text: TextCollector;
  readonly ready: RawBlock[];
  readonly left: { textNodes: number; characters: number };
  /** Line breaks since the last words: two of them end a block. */
  breaks: number;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Yields the blocks below `start`; returns whether a limit cut the walk short. */
export function* walkBlocks(
  start: Element,
  options: WalkOptions,
): Generator<RawBlock | null, boolean> {
  const walk: Walk = {
    options,
    frames: [openFrame(start, null, options)],
    text: collectText(),
    ready: [],
    left: { ...(options.limits ?? WALK_LIMITS) },
    breaks: 0,
  };
  for (let steps = 1; walk.frames.length > 0; steps += 1) {
    const isCut = !takeStep(walk);
    yield* walk.ready.splice(0);
    if (isCut) return true;
    if (steps % NODES_PER_STEP === 0) yield null;
  }
  return false;
}

/** Visits one node; false when a limit is reached. */
function takeStep(walk: Walk): boolean {
  const frame = walk.frames.at(-1);
  if (frame === undefined) return false;
  const { dom } = walk.options;
  const node = nextChild(frame, dom);
  if (node === null) {
    walk.frames.pop();
    if (frame.isBlock) finishBlock(walk, frame);
    return true;
  }
  const type = dom.typeOf(node);
  if (type === TEXT_NODE) return visitText(walk, frame, node as Text);
  if (type === ELEMENT_NODE) visitElement(walk, frame, node as Element);
  return true;
}

function visitText(walk: Walk, frame: Frame, node: Text): boolean {
  const { left } = walk;
  left.textNodes -= 1;
  left.characters -= node.length;
  if (left.textNodes < 0 || left.characters < 0) {
    finishBlock(walk, frame);
    return false;
  }
  const before = walk.text.length();
  walk.text.add(node, frame.isLink);
  if (walk.text.length() > before + 1) walk.breaks = 0;
  return true;
}

function visitElement(walk: Walk, frame: Frame, element: Element): void {
  const { dom } = walk.options;
  const name = dom.nameOf(element);
  if (name === 'br') {
    walk.breaks += 1;
    walk.text.space();
    if (walk.breaks === 2) finishBlock(walk, frame);
    return;
  }
  if (isNeverRead(element, name, dom)) return;
  const child = openFrame(element, frame, walk.options);
  if (child.isBlock) finishBlock(walk, frame);
  walk.frames.push(child);
}

function finishBlock(walk: Walk, { kind, container, suspects }: Frame): void {
  walk.breaks = 0;
  for (const piece of walk.text.take()) {
    walk.ready.push({ ...piece, kind, container, suspects });
  }
}

function openFrame(element: Element, outer: Frame | null, options: WalkOptions): Frame {
  const { dom, onShadowRoot } = options;
  const name = dom.nameOf(element);
  const isBlock = outer === null || isBlockName(name);
  const shadow = dom.shadowRoot(element);
  if (shadow !== null) onShadowRoot?.(shadow);
  const suspects = outer?.suspects ?? [];
  return {
    isBlock,
    isLink: name === 'a' || outer?.isLink === true,
    kind: kindOfName(name) ?? outer?.kind ?? 'paragraph',
    container: isBlock || outer === null ? element : outer.container,
    suspects: isSuspect(element, name, dom) ? [...suspects, element] : suspects,
    next: dom.firstChild(shadow ?? element),
    assigned: name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [],
  };
}

function nextChild(frame: Frame, dom: NativeDom): Node | null {
  const assigned = frame.assigned.shift();
  if (assigned !== undefined) {
    frame.next = null;
    return assigned;
  }
  const node = frame.next;
  frame.next = node === null ? null : dom.nextSibling(node);
  return node;
}
