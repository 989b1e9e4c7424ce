/** Pages for tests, read by jsdom as by a browser without scripts. */
import { JSDOM, VirtualConsole } from 'jsdom';

import { nativeDom, type NativeDom } from '../dom/native-dom';
import { walkBlocks, type RawBlock, type WalkLimits } from './walk-blocks';

/** A document at an address. */
export function documentOf(html: string, url = 'https://www.news.example/world/1'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The safe reads for a document with this body. */
export function domOf(body: string): NativeDom {
  return nativeDom(documentOf(`<!doctype html><body>${body}</body>`));
}

/** All blocks of the body. */
export function blocksOf(dom: NativeDom, limits?: WalkLimits): RawBlock[] {
  const body = dom.body();
  if (body === null) return [];
  return [...walkBlocks(body, { dom, limits })].filter((block) => block !== null);
}

/** Only the texts. */
export function textsOf(body: string): string[] {
  return blocksOf(domOf(body)).map(({ text }) => text);
}

/** A paragraph's worth of prose on a subject, with a full stop. */
export function prose(subject: string, sentences = 3): string {
  return Array.from(
    { length: sentences },
    (_, index) => `${subject} was discussed again, in sentence ${index + 1} of this paragraph.`,
  ).join(' ');
}
