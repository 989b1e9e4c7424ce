/** Whether a page is one we should read at all. Cheap: it is asked on every page that opens. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

import type { NativeDom } from '../dom/native-dom';
import { metaOf } from './article-cues';
import { readArticleRecord } from './json-ld';

const EDITED_BODY = 'body:is([contenteditable=""], [contenteditable="true" i])';
const MICRODATA = '[itemprop~="articleBody"], [itemtype$="Article"][itemtype*="schema.org"]';
const SECRETS = 'input[type="password" i], input[autocomplete^="cc-" i]';

/** The web, and our own page for trying it out: content scripts run on no other page of ours. */
const READABLE = /^(?:https?|chrome-extension|moz-extension):$/u;

/** HTML over http(s), in the top frame, not an editor. Everything else is left alone. */
export function isReadablePage(dom: NativeDom): boolean {
  const { location, defaultView } = dom.document;
  return (
    dom.documentText('contentType') === 'text/html' &&
    READABLE.test(location.protocol) &&
    defaultView !== null &&
    defaultView === defaultView.top &&
    dom.documentText('designMode') !== 'on' &&
    dom.queryAll(EDITED_BODY).length === 0
  );
}

/**
 * Whether the page is an article: it says so (schema.org, Open Graph), or it
 * reads like one (Readability's own test). A page that asks for a password or
 * a card, and does not say that it is an article, is left alone.
 */
export function isArticlePage(dom: NativeDom): boolean {
  if (readArticleRecord(dom) !== null) return true;
  if (metaOf(dom, 'og:type')?.trim().toLowerCase() === 'article') return true;
  if (dom.queryAll(MICRODATA).length > 0) return true;
  return dom.queryAll(SECRETS).length === 0 && isReaderable(dom);
}

/** Readability's test asks the document for nothing but elements, so it is given a safe one. */
function isReaderable(dom: NativeDom): boolean {
  const safe = { querySelectorAll: dom.queryAll } as unknown as Document;
  return isProbablyReaderable(safe);
}
