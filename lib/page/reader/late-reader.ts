/** Reads again what changed in an article, and only that. */
import type { PageArticle } from '../article/read-article-steps';
import type { PageBlock } from '../article/page-block';
import { selectLateBlocks } from '../article/select-blocks';
import { walkBlocks, type RawBlock } from '../article/walk-blocks';
import type { NativeDom } from '../dom/native-dom';
import type { MarkedText } from '../marks/marked-text';
import { lateScopes } from '../watch/late-scopes';
import type { ContentChange } from '../watch/watch-content';

/** Blocks that are no longer as they were, and blocks that are new. */
export interface LateReading {
  readonly gone: readonly PageBlock[];
  readonly fresh: readonly PageBlock[];
}

/** Reads changes in steps. */
export interface LateReader {
  readonly read: (change: ContentChange) => Generator<undefined, LateReading>;
}

/** What it needs to know of the article. */
export interface LateReaderOptions {
  readonly dom: NativeDom;
  readonly text: MarkedText;
  readonly article: PageArticle;
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** Starts from the article as it was first read. */
export function createLateReader({
  dom,
  text,
  article,
  onShadowRoot,
}: LateReaderOptions): LateReader {
  const trusted = new WeakSet<Element>();
  const trust = (block: PageBlock): void => {
    for (let at: Node | null = block.container; at !== null; at = dom.parent(at)) {
      const element = at as Element;
      if (trusted.has(element)) return;
      trusted.add(element);
    }
  };
  article.blocks.forEach(trust);
  let section = article.blocks.at(-1)?.section ?? 0;
  const known = { dom, roots: article.roots, trusted: (element: Element) => trusted.has(element) };

  function* read(change: ContentChange): Generator<undefined, LateReading> {
    const gone = new Set(change.hasRemovals ? disconnected(text) : []);
    const walked: RawBlock[] = [];
    for (const scope of lateScopes(change.dirty, known)) {
      for (const block of walkBlocks(scope, { dom, onShadowRoot })) {
        if (block === null) yield undefined;
        else walked.push(block);
      }
    }
    const changed = walked.filter((block) => knownAs(block, text) === null);
    const kept = new Set(walked.map((block) => knownAs(block, text)));
    for (const old of [
      ...changed.flatMap((block) => sharing(block, text)),
      ...ofChanged(change, text),
    ]) {
      if (!kept.has(old)) gone.add(old);
    }
    const readable = changed.filter(({ suspects }) => suspects.every(known.trusted));
    const fresh = selectLateBlocks(readable, { dom, section });
    fresh.forEach(trust);
    section = fresh.at(-1)?.section ?? section;
    return { gone: [...gone], fresh };
  }
  return { read };
}

function disconnected(text: MarkedText): PageBlock[] {
  return [...text.blocks()].filter(({ chunks }) => chunks.some(({ node }) => !node.isConnected));
}

/** Blocks made of the same text nodes as this one. */
function sharing({ chunks }: RawBlock, text: MarkedText): PageBlock[] {
  return chunks.flatMap(({ node }) => text.blocksOf(node));
}

/** Blocks of text nodes that themselves changed. */
function ofChanged({ dirty }: ContentChange, text: MarkedText): PageBlock[] {
  return [...dirty].flatMap((node) => text.blocksOf(node as Text));
}

/** The known block that this one still is: the same text in the same places. */
function knownAs(block: RawBlock, text: MarkedText): PageBlock | null {
  const [first] = block.chunks;
  const candidates = first === undefined ? [] : text.blocksOf(first.node);
  return candidates.find((old) => isSame(old, block)) ?? null;
}

function isSame(old: PageBlock, block: RawBlock): boolean {
  if (old.text !== block.text || old.chunks.length !== block.chunks.length) return false;
  return old.chunks.every(({ node, from }, index) => {
    const chunk = block.chunks[index];
    return chunk?.node === node && chunk.from === from;
  });
}
