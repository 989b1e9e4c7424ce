import { describe, expect, it } from 'vitest';

import { documentOf, prose } from './article/page.fixture';
import { readArticle } from './read-article';

const paragraphs = (subject: string, count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${prose(`${subject} ${index}`)}</p>`).join('');
const read = (body: string, head = '') =>
  readArticle(documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const article = (name: string) => `<article><h2>${name}</h2>${paragraphs(name, 4)}</article>`;
const textOf = (body: string, head?: string) =>
  read(body, head)
    .blocks.map(({ text }) => text)
    .join('\n');

describe('readArticle', () => {
  it('reads headline, prose, captions and lists of an article, headline first', () => {
    const { blocks, truncated } = read(
      `<header><a href="/">The Paper</a></header><main>
        <article><h1>Pact signed in the capital</h1><p class="deck">A short line under it.</p>
        <figure><img><figcaption>Ministers at the table.</figcaption></figure>
        ${paragraphs('The pact', 3)}<h2>What it says</h2><ul><li>A first point of it.</li></ul>
        ${paragraphs('The text', 2)}</article></main><footer>Imprint</footer>`,
      '<title>Pact signed in the capital - The Paper</title>',
    );
    expect(blocks.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'title 0',
      'paragraph 0',
      'caption 0',
      'paragraph 0',
      'paragraph 0',
      'paragraph 0',
      'heading 1',
      'list-item 1',
      'paragraph 1',
      'paragraph 1',
    ]);
    expect(blocks[0]?.text).toBe('Pact signed in the capital');
    expect(truncated).toBe(false);
  });

  it('finds an article that nothing marks as one', () => {
    const text = textOf(
      `<div class="top">${'<a href="/">News</a> '.repeat(20)}</div>
       <div><div>${paragraphs('The pact', 5)}</div>
       <div>${paragraphs('Elsewhere', 1)}</div></div>`,
    );
    expect(text).toContain('The pact 4');
    expect(text).not.toContain('News');
  });

  it('takes the headline from outside the body of the article', () => {
    const text = textOf(
      `<div><h1>The Paper, since 1880</h1></div><div><h2>Pact signed at last</h2></div>
       <div itemprop="articleBody">${paragraphs('The pact', 4)}</div>`,
      '<meta property="og:title" content="Pact signed at last">',
    );
    expect(text.startsWith('Pact signed at last')).toBe(true);
    expect(text).not.toContain('1880');
  });

  it.each([
    ['comments longer than it', `<div id="comments">${paragraphs('I think', 40)}</div>`],
    ['related articles', `<div class="relatedArticles">${paragraphs('Also', 2)}</div>`],
    ['a biography', `<div class="author-bio">${paragraphs('She writes', 1)}</div>`],
    ['a newsletter box', `<section class="newsletter-signup">${paragraphs('Mail', 1)}</section>`],
    ['an aside', `<aside>${paragraphs('Meanwhile', 1)}</aside>`],
    ['a dialog', `<dialog open>${paragraphs('Please', 1)}</dialog>`],
    ['a form', `<form>${paragraphs('Tell us', 1)}</form>`],
    ['a hidden part', `<div hidden>${paragraphs('Hidden', 1)}</div>`],
    ['a cookie notice longer than it', `<div class="cookie-box">${paragraphs('We use', 40)}</div>`],
    ['a linked line', '<p><a href="/">Read more about the great pact of last week</a></p>'],
    ['a notice', '<p>Sign up to our daily briefing about pacts.</p>'],
    ['labels', '<div>4 min read</div><div>Share</div>'],
  ])('leaves out %s', (_what, html) => {
    const page = `<article>${paragraphs('The pact', 6)}${html}</article>`;
    expect(textOf(page).split('\n')).toHaveLength(6);
  });

  it.each([
    '<body class="has-sidebar comment-page"><div class="comment-article">*</div></body>',
    '<form id="aspnetForm"><div>*</div></form>',
    '<main>Front</main><dialog open><div>*</div></dialog>',
    '<article class="post tag-comments category-newsletter">*</article>',
    '<div class="sidebar-grid"><div class="sidebar-grid">*</div></div>',
    '<div aria-hidden="true">*</div><div role="dialog">Please log in to go on.</div>',
  ])('reads an article in badly named boxes: %s', (html) => {
    expect(textOf(html.replace('*', paragraphs('The pact', 6)))).toContain('The pact 5');
  });

  it('reads all articles of a page that has several', () => {
    const { roots, blocks } = read(`<main>${article('First')}${article('Second')}</main>`);
    expect(roots).toHaveLength(2);
    expect(blocks.filter(({ text }) => text.startsWith('Second'))).not.toHaveLength(0);
  });

  it('finds nothing where there is no prose', () => {
    expect(read('<nav>One</nav><p>Two</p>').blocks).toEqual([]);
    expect(read('').roots).toEqual([]);
  });

  it('says that a page was longer than it reads', () => {
    const { blocks, truncated } = read(`<article>${`<p>${prose('The pact')}</p>`.repeat(16_000)}`);
    expect(truncated).toBe(true);
    expect(blocks.length).toBeGreaterThan(5_000);
  });
});
