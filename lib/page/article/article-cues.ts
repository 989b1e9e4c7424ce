/** What the page says of its article: title, publisher's host, day of publication. */
import type { ArticleCues } from '../../mentions/types';
import type { NativeDom } from '../dom/native-dom';
import { readArticleRecord } from './json-ld';

/** Longer titles, in UTF-16 units, are text. */
const MAX_TITLE_LENGTH = 500;

/** What the page says, and when it says that it was changed last. */
export interface PageCues extends ArticleCues {
  readonly modified: string | null;
}

/** Reads the cues; every one of them may be missing. */
export function readArticleCues(dom: NativeDom): PageCues {
  const record = readArticleRecord(dom);
  const title = record?.headline ?? metaOf(dom, 'og:title') ?? (pageTitle(dom) || mainHeading(dom));
  const published =
    record?.published ??
    metaOf(dom, 'article:published_time') ??
    metaOf(dom, 'date') ??
    firstTime(dom);
  return {
    title: plain(title).slice(0, MAX_TITLE_LENGTH),
    host: dom.document.location.hostname.replace(/^www\./u, ''),
    published: dayOf(published),
    modified: dayOf(record?.modified ?? metaOf(dom, 'article:modified_time')),
  };
}

/** A month, by its end, and its year. */
const MONTH = /(?:ary|ch|ril|May|ne|ly|ust|ber) (20\d\d)/gu;

/**
 * The cues of an article whose text is known. One that is kept up to date for years is of the day of
 * its last change. Old articles that were only moved say so, too, but speak of no month of that
 * year or the one before.
 */
export function cuesOf(
  { modified, ...cues }: PageCues,
  blocks: readonly { readonly text: string }[],
): ArticleCues {
  const { published } = cues;
  if (published === null || modified === null) return cues;
  const isRecent = ([, year = '']: RegExpMatchArray): boolean =>
    year > published && year <= modified && Number(year) + 1 >= Number.parseInt(modified, 10);
  const isKept = blocks.some(({ text }) => [...text.matchAll(MONTH)].some(isRecent));
  return isKept ? { ...cues, published: modified } : cues;
}

/** How publishers set their own name off from the title of an article. */
const TITLE_PARTS = /\s+[|\-–—·»:]+\s+/u;

/** The page's `<title>` without the publisher's name, which is its shorter part. */
export function pageTitle(dom: NativeDom): string {
  const parts = plain(dom.documentText('title')).split(TITLE_PARTS);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The content of a meta tag, or null. */
export function metaOf(dom: NativeDom, name: string): string | null {
  const [tag] = dom.queryAll(`meta[property="${name}"], meta[name="${name}"]`);
  const content = tag === undefined ? null : dom.attribute(tag, 'content');
  return content === null || content.trim() === '' ? null : content;
}

function mainHeading(dom: NativeDom): string {
  const [heading] = dom.queryAll('h1');
  return heading === undefined ? '' : dom.textContent(heading);
}

function firstTime(dom: NativeDom): string | null {
  const [time] = dom.queryAll('article time[datetime], main time[datetime]');
  return time === undefined ? null : dom.attribute(time, 'datetime');
}

/** The day as the publisher wrote it: its own time zone counts, not the reader's. */
function dayOf(published: string | null): string | null {
  if (published === null) return null;
  const written = /^\s*(\d{4}-\d{2}-\d{2})/u.exec(published)?.[1];
  if (written !== undefined) return written;
  const time = Date.parse(published);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Character references that survive in JSON-LD, which HTML does not decode. */
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

function plain(text: string): string {
  const decoded = text.replace(
    /&(?:#(\d{2,6})|([a-z]{2,5}));/gu,
    (whole, code?: string, name = '') =>
      code === undefined
        ? (REFERENCES[name as string] ?? whole)
        : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
  return decoded.replace(/\s+/gu, ' ').trim();
}
