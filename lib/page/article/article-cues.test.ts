import { describe, expect, it } from 'vitest';

import { nativeDom } from '../dom/native-dom';
import { readArticleCues } from './article-cues';
import { documentOf } from './page.fixture';

const cuesOf = (head: string, body = '', url?: string) =>
  readArticleCues(nativeDom(documentOf(`<head>${head}</head><body>${body}</body>`, url)));
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readArticleCues', () => {
  it('takes the article record first', () => {
    const record = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', headline: 'The page' },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'A &#8220;pact&#8221; &amp; its price',
          datePublished: '2024-12-03T23:30:00-05:00',
        },
      ],
    };
    expect(cuesOf(`<meta property="og:title" content="Other">${jsonLd(record)}`)).toEqual({
      title: 'A “pact” & its price',
      host: 'news.example',
      published: '2024-12-03',
    });
  });

  it('falls back to Open Graph, the title without the publisher, the heading', () => {
    expect(cuesOf('<meta property="og:title" content=" From  og ">').title).toBe('From og');
    expect(cuesOf('<title>The long title of it | The Paper</title>').title).toBe(
      'The long title of it',
    );
    expect(cuesOf('', '<h1>From <b>h1</b></h1>').title).toBe('From h1');
    expect(cuesOf('').title).toBe('');
  });

  it.each([
    ['<meta property="article:published_time" content="2022-02-24T05:00Z">', '2022-02-24'],
    ['<meta name="date" content="24 Feb 2022 00:00:00 GMT">', '2022-02-24'],
    ['<meta name="date" content="yesterday">', null],
    ['', null],
  ])('reads the day from %s', (head, published) => {
    expect(cuesOf(head).published).toBe(published);
  });

  it('reads the day from the article’s time element', () => {
    expect(cuesOf('', '<article><time datetime="2014-03-18">').published).toBe('2014-03-18');
  });

  it.each([
    '{',
    'null',
    '[[[[]]]]',
    '{"@type":"NewsArticle","headline":7,"datePublished":{}}',
    '{"@graph":{"@graph":{"@type":5}}}',
    '{"__proto__":{"@type":"NewsArticle"}}',
    `{"@type":"NewsArticle","headline":"${'x'.repeat(300_000)}"}`,
  ])('survives %.40s', (source) => {
    const cues = cuesOf(
      `<title>Plain</title><script type="application/ld+json">${source}</script>`,
    );
    expect(cues.title).toBe('Plain');
  });

  it('forgives comments and line breaks in the record', () => {
    const source = '<!-- {"@type":"http://schema.org/Article","headline":"Two\nlines"} -->';
    expect(cuesOf(`<script type="application/ld+json">${source}</script>`).title).toBe('Two lines');
  });
});
