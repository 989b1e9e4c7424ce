import { describe, expect, it } from 'vitest';

import { nativeDom } from '../dom/native-dom';
import { isArticlePage, isReadablePage } from './eligibility';
import { documentOf, prose } from './page.fixture';

const domOf = (html: string, url?: string) => nativeDom(documentOf(html, url));
const LONG = Array.from({ length: 6 }, (_, index) => `<p>${prose(`Point ${index}`, 8)}</p>`).join(
  '',
);
const PASSWORD = '<form><input type="Password"></form>';

describe('isReadablePage', () => {
  it('accepts http and https', () => {
    expect(isReadablePage(domOf('<p>x</p>'))).toBe(true);
    expect(isReadablePage(domOf('<p>x</p>', 'http://news.example/'))).toBe(true);
  });

  it('refuses other schemes and pages that are editors', () => {
    expect(isReadablePage(domOf('<p>x</p>', 'file:///a.html'))).toBe(false);
    expect(isReadablePage(domOf('<body contenteditable><p>x</p></body>'))).toBe(false);
    expect(isReadablePage(domOf('<body contenteditable="TRUE"><p>x</p></body>'))).toBe(false);
  });

  it('is not misled by an image named like a property of the document', () => {
    expect(isReadablePage(domOf('<img name="contentType"><img name="querySelectorAll">'))).toBe(
      true,
    );
  });
});

describe('isArticlePage', () => {
  it.each([
    ['a record', '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'],
    ['Open Graph', '<meta property="og:type" content="Article">'],
    ['microdata', '<div itemprop="articleBody">x</div>'],
    ['much prose', LONG],
  ])('knows an article by %s', (_what, html) => {
    expect(isArticlePage(domOf(html))).toBe(true);
  });

  it.each([
    ['a shop', '<meta property="og:type" content="product"><p>Buy</p>'],
    [
      'a list of links',
      '<ul>' + '<li><a href="/">A headline of news</a></li>'.repeat(50) + '</ul>',
    ],
    ['a password page, however long', PASSWORD + LONG],
    ['a page that takes cards', `<input autocomplete="cc-number">${LONG}`],
  ])('does not take %s for one', (_what, html) => {
    expect(isArticlePage(domOf(html))).toBe(false);
  });

  it('reads a declared article although it has a login form', () => {
    expect(isArticlePage(domOf(`<meta property="og:type" content="article">${PASSWORD}`))).toBe(
      true,
    );
  });
});
