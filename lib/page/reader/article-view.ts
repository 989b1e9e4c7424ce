/**
 * One article in front of the reader: read once, asked about once, then kept
 * up to date while the page changes under it.
 */
import type { ArticleCues } from '../../mentions/types';
import type { MarkId } from '../../preview/preview-state';
import type { PageBlock } from '../article/page-block';
import { readArticleSteps, type PageArticle } from '../article/read-article-steps';
import type { NativeDom } from '../dom/native-dom';
import type { MarkedText } from '../marks/marked-text';
import type { ContentChange } from '../watch/watch-content';
import type { FindMentions } from './find-in-batches';
import { createLateReader } from './late-reader';
import { createMentionsAsker } from './mentions-asker';
import { runInSlices } from './run-in-slices';

/** What a view needs. */
export interface ArticleViewOptions {
  readonly dom: NativeDom;
  readonly text: MarkedText;
  readonly find: FindMentions;
  /** Whether the text is one we can read; asked once, with a sample of it. */
  readonly isReadable: (sample: string) => boolean;
  /** Mentions came or went; `gone` are the marks that went. */
  readonly onMentions: (gone: ReadonlySet<MarkId>) => void;
  readonly onShadowRoot: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
}

/** What a view tells. */
export interface ArticleView {
  readonly cues: ArticleCues;
  readonly truncated: boolean;
  readonly titleOf: (topic: string) => string | undefined;
  /** Whether the node is in the article. */
  readonly holds: (node: Node) => boolean;
  /** Reads what changed; resolves when its mentions are there. */
  readonly update: (change: ContentChange) => Promise<void>;
  /** Whether an element that held the article is gone from the page; cheap. */
  readonly isDetached: () => boolean;
  /** Whether most of what was first read is gone from the page. */
  readonly isStale: () => boolean;
}

/** With less of its first text left on the page, the page shows another article. */
const STALE_SHARE = 0.5;
/** Enough text to tell its language, in UTF-16 units: of one block, and in all. */
const SAMPLE_OF_BLOCK = 150;
const SAMPLE_LENGTH = 20_000;

/**
 * Reads the article below `top`, by default the whole page's. Null when there
 * is none that we can read, or `signal` aborted.
 */
export async function openArticle(
  options: ArticleViewOptions,
  top?: Element,
): Promise<ArticleView | null> {
  const { dom, text, signal } = options;
  const article = await runInSlices(readArticleSteps(dom, { top }), signal);
  if (article === null || article.blocks.length === 0) return null;
  if (!options.isReadable(sampleOf(article.blocks))) return null;
  article.shadowRoots.forEach(options.onShadowRoot);
  await runInSlices(fileBlocks(article.blocks, text), signal);
  const view = viewOf(article, options);
  await view.ask(article.blocks);
  return view;
}

/** Blocks filed between two chances to pause. */
const BLOCKS_PER_STEP = 128;

function* fileBlocks(blocks: readonly PageBlock[], text: MarkedText): Generator<undefined, true> {
  // A second article of a page is filed behind the first, wherever it stands.
  const isFirst = text.mentions().length === 0;
  for (let at = 0; at < blocks.length; at += BLOCKS_PER_STEP) {
    const some = blocks.slice(at, at + BLOCKS_PER_STEP);
    if (isFirst) text.append(some);
    else text.insert(some);
    yield undefined;
  }
  return true;
}

function viewOf(
  article: PageArticle,
  options: ArticleViewOptions,
): ArticleView & { ask: (blocks: readonly PageBlock[]) => Promise<void> } {
  const { text, find, onMentions, signal } = options;
  const { cues, roots, truncated, blocks } = article;
  const onFound = (): void => onMentions(new Set());
  const { ask, titleOf } = createMentionsAsker({ article: cues, find, text, onFound, signal });
  const late = createLateReader({ ...options, article });
  return {
    cues,
    truncated,
    titleOf,
    ask,
    holds: (node) => roots.some((root) => root.contains(node)),
    isDetached: () => roots.some((root) => !root.isConnected),
    isStale: () => blocks.filter(isOnPage).length < blocks.length * STALE_SHARE,
    update: async (change) => {
      const read = await runInSlices(late.read(change), signal);
      if (read === null) return;
      const marksGone = text.remove(read.gone);
      text.insert(read.fresh);
      if (read.gone.length > 0) onMentions(marksGone);
      if (read.fresh.length > 0) await ask(read.fresh);
    },
  };
}

function isOnPage({ chunks }: PageBlock): boolean {
  return chunks[0]?.node.isConnected === true;
}

/** A little of every element, so that one long odd text does not speak for all. */
function sampleOf(blocks: readonly PageBlock[]): string {
  let sample = '';
  let before: Element | null = null;
  for (const { text, container } of blocks) {
    if (container !== before) sample += `${text.slice(0, SAMPLE_OF_BLOCK)}\n`;
    before = container;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample;
}
