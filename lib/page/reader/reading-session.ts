/**
 * From one address of a page to the next: the articles it shows, their marks
 * and cards, and the watch over what changes. Ends with its signal, and then
 * nothing of it is left.
 */
import { isEnglish } from '../../text/is-english';
import type { MarkId } from '../../preview/preview-state';
import type { PageSettings } from '../../settings/settings';
import { isArticlePage } from '../article/eligibility';
import type { NativeDom } from '../dom/native-dom';
import { createMarkedText, type MarkedText } from '../marks/marked-text';
import { watchContent, type ContentChange } from '../watch/watch-content';
import { openArticle, type ArticleView, type ArticleViewOptions } from './article-view';
import { createPagePreview, type PagePreview, type PagePreviewOptions } from './page-preview';
import type { ReaderServices } from './page-setup';
import { createRetrySchedule } from './retry-schedule';

/** What a session needs. */
export interface ReadingSessionOptions extends Pick<
  PagePreviewOptions,
  'getCard' | 'publisher' | 'onOpenPage'
> {
  readonly dom: NativeDom;
  readonly view: Window;
  readonly services: ReaderServices;
  readonly settings: () => PageSettings;
  /** The background cannot answer. */
  readonly onFailure: (error: unknown) => void;
  /** The page shows something else now. */
  readonly onReplaced: () => void;
  readonly signal: AbortSignal;
}

/** One session. */
export interface ReadingSession {
  readonly text: MarkedText;
  readonly preview: PagePreview;
  /** Articles found so far. */
  readonly articles: () => readonly ArticleView[];
  readonly titleOf: (topic: string) => string | undefined;
  /** Day of the article that a mark stands in, else of the first. */
  readonly dateOf: (mark: MarkId | null) => string | null;
  /** Looks for an article if there is none yet. */
  readonly look: () => Promise<void>;
}

/** What may hold an article that was added to a page beside the first. */
const LATE_ARTICLE = 'article, [itemprop~="articleBody"]';
const ELEMENT_NODE = 1;

/** Begins without an article; `look` finds it. */
export function createReadingSession(options: ReadingSessionOptions): ReadingSession {
  const { dom, settings, onFailure, onReplaced, signal } = options;
  const text = createMarkedText();
  const articles: ArticleView[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const titleOf = (topic: string): string | undefined => {
    for (const article of articles) {
      const title = article.titleOf(topic);
      if (title !== undefined) return title;
    }
    return undefined;
  };
  const dateOf = (mark: MarkId | null): string | null => {
    const container = mark === null ? undefined : text.find(mark)?.block.container;
    const article = articles.find((view) => container !== undefined && view.holds(container));
    return (article ?? articles[0])?.cues.published ?? null;
  };
  const preview = createPagePreview({
    ...options,
    text,
    dateOf,
    titleOf,
    shadowRoots: () => shadowRoots,
  });
  const viewOptions: ArticleViewOptions = {
    dom,
    text,
    find: options.services.findMentions,
    isReadable: (sample) => settings().here === 'on' || isEnglish(sample),
    onMentions: preview.repaint,
    onShadowRoot: (root) => {
      shadowRoots.push(root);
      watch.alsoWatch(root);
    },
    signal,
  };

  const open = async (top?: Element): Promise<void> => {
    const article = await openArticle(viewOptions, top).catch(onFailure);
    if (article !== null && article !== undefined) articles.push(article);
  };
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    if (articles.length > 0 || signal.aborted) return;
    if (settings().here !== 'on' && !isArticlePage(dom)) return;
    looking ??= open();
    await looking;
    looking = null;
  };
  const retries = createRetrySchedule(() => void look(), signal);

  const follow = async (change: ContentChange): Promise<void> => {
    // What came while the article was read is read behind it.
    await looking;
    if (articles.length === 0) {
      retries.request();
      return;
    }
    if (articles[0]?.isStale() === true) {
      onReplaced();
      return;
    }
    const late = lateArticles(change.dirty, articles);
    await Promise.all(articles.map((article) => article.update(change)));
    for (const top of late) await open(top);
  };
  const watch = watchContent({
    document: dom.document,
    isRelevant: (record) => isRelevant(record, articles),
    onChange: (change) => void follow(change).catch(onFailure),
    // What was found stays; only what comes later is missed.
    onGiveUp: () => {},
    signal,
  });
  return { text, preview, articles: () => articles, titleOf, dateOf, look };
}

/** Asked for every change of the page. */
function isRelevant(
  { target, addedNodes, removedNodes }: MutationRecord,
  articles: readonly ArticleView[],
) {
  if (articles.length === 0) return addedNodes.length > 0;
  if (articles.some((article) => article.holds(target))) return true;
  if (removedNodes.length > 0 && articles.some((article) => article.isDetached())) return true;
  return [...addedNodes].some(mayHoldArticle);
}

function lateArticles(dirty: Iterable<Node>, articles: readonly ArticleView[]): Element[] {
  return [...dirty].filter(
    (node): node is Element =>
      mayHoldArticle(node) && node.isConnected && !articles.some((article) => article.holds(node)),
  );
}

/** Forms may have replaced these methods; what throws or is no method holds no article. */
function mayHoldArticle(node: Node): boolean {
  if (node.nodeType !== ELEMENT_NODE) return false;
  const element = node as Element;
  return (
    Element.prototype.matches.call(element, LATE_ARTICLE) ||
    Element.prototype.querySelector.call(element, LATE_ARTICLE) !== null
  );
}
