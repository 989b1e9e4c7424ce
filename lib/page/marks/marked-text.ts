/** What we know of a page's text: its blocks and the mentions in them, in reading order. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { Mention } from '../../mentions/types';
import type { MarkId } from '../../preview/preview-state';
import { textOffset, type DomPoint, type PageBlock } from '../article/page-block';

/** A mention in its place. */
export interface PageMention extends Omit<Mention, 'block'> {
  readonly id: MarkId;
  readonly block: PageBlock;
}

/** Blocks with their mentions; blocks come and go, mentions keep their ids. */
export interface MarkedText {
  /** Adds blocks that stand behind all known ones, in the order in which they are read. */
  readonly append: (blocks: readonly PageBlock[]) => void;
  /** Adds blocks that may stand anywhere. */
  readonly insert: (blocks: readonly PageBlock[]) => void;
  /** Gives a known block its mentions; blocks that left meanwhile have none. */
  readonly mark: (block: PageBlock, mentions: readonly Omit<Mention, 'block'>[]) => void;
  /** Forgets blocks; returns the marks that went with them. */
  readonly remove: (blocks: Iterable<PageBlock>) => ReadonlySet<MarkId>;
  readonly clear: () => ReadonlySet<MarkId>;
  /** All mentions in reading order. */
  readonly mentions: () => readonly PageMention[];
  readonly find: (id: MarkId) => PageMention | null;
  /** The mention at a place in the page. */
  readonly mentionAt: (point: DomPoint) => PageMention | null;
  /** Blocks that hold a text node. */
  readonly blocksOf: (node: Text) => readonly PageBlock[];
  readonly blocks: () => Iterable<PageBlock>;
  /** What the article says, block by block. */
  readonly texts: () => readonly string[];
  /** How often each topic is mentioned, in the order in which they come up. */
  readonly topicCounts: () => readonly TopicCount[];
}

/** A topic's mentions in an article. */
export interface TopicCount {
  readonly topic: TopicId;
  readonly count: number;
  /** Those in the first {@link EARLY_BLOCKS} blocks that mention anything: headline, lead. */
  readonly early: number;
}

/** A headline, and two paragraphs that say what it is about. */
const EARLY_BLOCKS = 3;

/** The element whose own text a mention begins in. */
export function elementOf({ block, start }: PageMention): Element | null {
  return block.chunks.findLast(({ at }) => at <= start)?.node.parentElement ?? null;
}

/** A contested wording as it stands on the page; undefined for what is none. */
export function wordingOf(mention: PageMention): string | undefined {
  return mention.how === 'wording' ? wordsOf(mention) : undefined;
}

/** A mention as it stands on the page. */
export function wordsOf({ block, start, end }: PageMention): string {
  return block.text.slice(start, end);
}

/** Starts with nothing known. */
export function createMarkedText(): MarkedText {
  const byBlock = new Map<PageBlock, readonly PageMention[]>();
  const byNode = new Map<Text, readonly PageBlock[]>();
  const byId = new Map<MarkId, PageMention>();
  let ordered: readonly PageMention[] | null = null;
  let isInOrder = true;
  let nextId: MarkId = 1;

  const append: MarkedText['append'] = (blocks) => {
    for (const block of blocks) {
      byBlock.set(block, []);
      for (const node of nodesOf(block)) byNode.set(node, [...(byNode.get(node) ?? []), block]);
    }
  };

  const mark: MarkedText['mark'] = (block, mentions) => {
    const before = byBlock.get(block);
    if (before === undefined) return;
    for (const { id } of before) byId.delete(id);
    const placed = mentions.map((mention): PageMention => {
      nextId += 1;
      return { ...mention, id: nextId, block };
    });
    byBlock.set(block, placed);
    for (const mention of placed) byId.set(mention.id, mention);
    ordered = null;
  };

  /** Asking the page which node comes first is slow: only blocks with mentions are put in order. */
  const inReadingOrder = (): readonly PageMention[] => {
    const marked = [...byBlock].filter(([, found]) => found.length > 0);
    return (isInOrder ? marked : marked.toSorted(byPlace)).flatMap(([, found]) => found);
  };

  const remove: MarkedText['remove'] = (blocks) => {
    const gone = new Set<MarkId>();
    for (const block of blocks) {
      for (const { id } of byBlock.get(block) ?? []) gone.add(id);
      byBlock.delete(block);
      for (const node of nodesOf(block)) forget(byNode, node, block);
    }
    for (const id of gone) byId.delete(id);
    ordered = null;
    return gone;
  };

  const mentions = (): readonly PageMention[] => (ordered ??= inReadingOrder());

  return {
    append,
    insert: (blocks) => {
      if (blocks.length > 0) isInOrder = false;
      append(blocks);
    },
    mark,
    remove,
    clear: () => remove([...byBlock.keys()]),
    mentions,
    find: (id) => byId.get(id) ?? null,
    mentionAt: (point) => {
      for (const block of byNode.get(point.node) ?? []) {
        const offset = textOffset(block, point);
        const found = byBlock.get(block)?.find((mention) => isAt(mention, offset));
        if (found !== undefined) return found;
      }
      return null;
    },
    blocksOf: (node) => byNode.get(node) ?? [],
    blocks: () => byBlock.keys(),
    texts: () => Array.from(byBlock.keys(), ({ text }) => text),
    topicCounts: () => countTopics(mentions()),
  };
}

function nodesOf(block: PageBlock): ReadonlySet<Text> {
  return new Set(block.chunks.map(({ node }) => node));
}

function forget(byNode: Map<Text, readonly PageBlock[]>, node: Text, block: PageBlock): void {
  const rest = (byNode.get(node) ?? []).filter((known) => known !== block);
  if (rest.length === 0) byNode.delete(node);
  else byNode.set(node, rest);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

function byPlace([one]: [PageBlock, unknown], [other]: [PageBlock, unknown]): number {
  const a = one.chunks[0];
  const b = other.chunks[0];
  if (a === undefined || b === undefined) return 0;
  if (a.node === b.node) return a.from - b.from;
  return (a.node.compareDocumentPosition(b.node) & FOLLOWING) === 0 ? 1 : -1;
}

/** The end counts: the caret right of the last letter belongs to that letter. */
function isAt({ start, end }: PageMention, offset: number | null): boolean {
  return offset !== null && offset >= start && offset <= end;
}

function countTopics(mentions: readonly PageMention[]): TopicCount[] {
  const counts = new Map<TopicId, TopicCount>();
  const blocks = new Set<PageBlock>();
  for (const { topic, block } of mentions) {
    blocks.add(block);
    const { count, early } = counts.get(topic) ?? { count: 0, early: 0 };
    const isEarly = blocks.size <= EARLY_BLOCKS;
    counts.set(topic, { topic, count: count + 1, early: early + Number(isEarly) });
  }
  return [...counts.values()];
}
