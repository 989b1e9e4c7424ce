/**
 * schema.org data that publishers put into their pages. Whatever is in it,
 * reading it never throws and takes bounded time.
 */
import type { NativeDom } from '../dom/native-dom';

/** UTF-16 units of one script; a longer one describes more than an article. */
const MAX_SCRIPT_LENGTH = 200_000;
/** Scripts that are looked at. */
const MAX_SCRIPTS = 20;
/** Records that are looked at in one script. */
const MAX_RECORDS = 500;

/**
 * Types that mean "this page is one article", by their names or addresses: Article, NewsArticle and
 * all kinds of that, BlogPosting and LiveBlogPosting.
 */
const ARTICLE_TYPE = /(?:Article|BlogPosting)$/u;

/** What the page says of its article. */
export interface ArticleRecord {
  readonly headline: string | null;
  /** As the page gives it; any format. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** The page's first article record, or null. */
export function readArticleRecord(dom: NativeDom): ArticleRecord | null {
  const scripts = dom.queryAll('script[type="application/ld+json" i]').slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const source = dom.textContent(script);
    const article = source.length > MAX_SCRIPT_LENGTH ? null : findArticle(parse(source));
    if (article === null) continue;
    return {
      headline: textOf(article['headline']),
      published: textOf(article['datePublished']),
      modified: textOf(article['dateModified']),
    };
  }
  return null;
}

/** Publishers wrap it in comments and leave line breaks in strings. */
function parse(source: string): unknown {
  const unwrapped = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, '');
  try {
    return JSON.parse(unwrapped.replace(/[\n\r\t]/gu, ' '));
  } catch {
    return null;
  }
}

/** Breadth first through lists and graphs; what else nests are publishers, authors, images. */
function findArticle(data: unknown): Record<string, unknown> | null {
  const queue: unknown[] = [data];
  for (let visited = 0; visited < queue.length && visited < MAX_RECORDS; visited += 1) {
    const record = queue[visited];
    if (Array.isArray(record)) queue.push(...record.slice(0, MAX_RECORDS));
    if (!isRecord(record)) continue;
    if (isArticle(record)) return record;
    queue.push(record['@graph'], record['mainEntity']);
  }
  return null;
}

function isArticle(record: Record<string, unknown>): boolean {
  // The type may be a list, and may be written as an address.
  return [record['@type']]
    .flat()
    .some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
