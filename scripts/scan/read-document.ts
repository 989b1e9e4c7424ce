/** A file as the engine wants it: text blocks, cues, and where each block stands in the text. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';

import { readArticle } from '../../lib/page/read-article';
import type { ArticleCues, TextBlock } from '../../lib/mentions/types';

export interface ScannedDocument {
  readonly cues: ArticleCues;
  readonly blocks: readonly TextBlock[];
  /** The text that offsets point into; for .txt the file itself. */
  readonly text: string;
  /** Offset of each block in it. */
  readonly starts: readonly number[];
}

/** Between two blocks of an extracted text. */
const BLOCK_SEPARATOR = '\n\n';

/** One line of a .jsonl file of articles. */
const ArticleLineSchema = v.object({
  title: v.string(),
  text: v.string(),
  date: v.optional(v.string(), ''),
});

/** Reads a .txt, .html or .htm, also gzipped. Throws with the file's name when it cannot. */
export async function readDocument(file: string): Promise<ScannedDocument> {
  const [document, ...more] = await readDocuments(file);
  if (document === undefined || more.length > 0)
    throw new TypeError(`${file}: holds ${more.length + 1} articles, one was wanted`);
  return document;
}

/**
 * The documents of a file: one of .txt, .html or .htm; of .jsonl one a line,
 * `{title, text, date?}`. All also gzipped. Throws with the file's name, and the
 * line's number, when it cannot.
 */
export async function readDocuments(file: string): Promise<readonly ScannedDocument[]> {
  const bytes = await readFile(file);
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const name = file.replace(/\.gz$/u, '');
  if (/\.html?$/u.test(name)) return [fromHtml(content)];
  if (name.endsWith('.txt')) return [fromText(content)];
  if (name.endsWith('.jsonl')) {
    const lines = content.trimEnd().split('\n');
    return lines.map((line, index) => fromLine(line, `${file}:${index + 1}`));
  }
  throw new TypeError(`${file}: only .txt, .html and .jsonl files, also gzipped, can be scanned`);
}

/** An article of a collection. Some begin their text with the title; it counts once. */
function fromLine(line: string, place: string): ScannedDocument {
  let article: v.InferOutput<typeof ArticleLineSchema>;
  try {
    article = v.parse(ArticleLineSchema, JSON.parse(line));
  } catch (error) {
    throw new TypeError(`${place}: not an article as {title, text, date?}`, { cause: error });
  }
  const title = article.title.trim();
  const text = article.text.trim();
  const document = fromText(text.startsWith(title) ? text : `${title}\n\n${text}`);
  const published = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(article.date)?.[0] ?? null;
  return { ...document, cues: { title, host: '', published } };
}

/** Every line with words is a block; the first is also the title. */
function fromText(text: string): ScannedDocument {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].filter(([line]) => line.trim() !== '');
  const blocks = lines.map(([line], index): TextBlock => ({
    text: line,
    kind: index === 0 ? 'title' : 'paragraph',
    section: 0,
  }));
  return {
    cues: { title: lines[0]?.[0].trim() ?? '', host: '', published: null },
    blocks,
    text,
    starts: lines.map(({ index }) => index),
  };
}

/** The same reading of the page as in the browser. Scripts do not run, nothing is fetched. */
function fromHtml(html: string): ScannedDocument {
  const { window } = new JSDOM(html, {
    virtualConsole: new VirtualConsole(),
    url: addressOf(html),
  });
  const { cues, blocks } = readArticle(window.document);
  window.close();
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += BLOCK_SEPARATOR;
    starts.push(text.length);
    text += block.text;
  }
  return { cues, blocks, text, starts };
}

/** A saved page says where it came from; without it the publisher is unknown. */
function addressOf(html: string): string {
  const tags = html.slice(0, 400_000).match(/<(?:link|meta)\b[^>]*>/giu) ?? [];
  const tag = tags.find((text) => /rel=["']?canonical|property=["']?og:url/iu.test(text)) ?? '';
  const address = /(?:href|content)=["']?(?<address>https?:\/\/[^"'\s>]+)/iu.exec(tag)?.groups?.[
    'address'
  ];
  return address !== undefined && URL.canParse(address) ? address : 'https://page.invalid/';
}
