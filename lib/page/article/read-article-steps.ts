/** Reads the article of a page in steps small enough for a busy page. */
import type { ArticleCues } from '../../mentions/types';
import { cuesOf, pageTitle, readArticleCues, type PageCues } from './article-cues';
import type { NativeDom } from '../dom/native-dom';
import type { PageBlock } from './page-block';
import { selectBlocks } from './select-blocks';
import { walkBlocks, type RawBlock, type WalkLimits } from './walk-blocks';

/** An article as found on a page. */
export interface PageArticle {
  readonly cues: ArticleCues;
  readonly blocks: readonly PageBlock[];
  /** The elements that hold it; empty where the page has no prose. */
  readonly roots: readonly Element[];
  /** Open shadow roots seen on the way. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** True when the page was longer than we read. */
  readonly truncated: boolean;
}

/** What to read, and how much of it. */
export interface ReadOptions {
  /** Only what is below this element; by default the whole page. */
  readonly top?: Element | undefined;
  readonly limits?: WalkLimits | undefined;
}

/** Yields where the caller may pause; returns the article. */
export function* readArticleSteps(
  dom: NativeDom,
  options: ReadOptions = {},
): Generator<undefined, PageArticle> {
  const pageCues = readArticleCues(dom);
  const top = options.top ?? dom.body();
  const shadowRoots: ShadowRoot[] = [];
  if (top === null) {
    return { cues: pageCues, blocks: [], roots: [], shadowRoots, truncated: false };
  }
  const walked: RawBlock[] = [];
  const onShadowRoot = (root: ShadowRoot): void => void shadowRoots.push(root);
  const walk = walkBlocks(top, { dom, limits: options.limits, onShadowRoot });
  let step = walk.next();
  for (; step.done !== true; step = walk.next()) {
    if (step.value === null) yield undefined;
    else walked.push(step.value);
  }
  const isPart = options.top !== undefined;
  const titles = isPart ? [] : [pageCues.title, pageTitle(dom)];
  const { roots, blocks } = yield* selectBlocks(walked, { dom, top, titles });
  const cues = (isPart ? partCues : cuesOf)(pageCues, blocks);
  return { cues, roots, blocks, shadowRoots, truncated: step.value };
}

/** A part that came later is an article of its own; the page's date is not its date. */
function partCues({ host }: PageCues, blocks: readonly PageBlock[]): ArticleCues {
  const heading = blocks.find(({ kind }) => kind === 'title' || kind === 'heading');
  return { title: heading?.text ?? '', host, published: null };
}
