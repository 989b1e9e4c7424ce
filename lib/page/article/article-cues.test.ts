import { describe, expect, it } from 'vitest';

import { nativeDom } from '../dom/native-dom';
import { cuesOf, readArticleCues } from './article-cues';
import { documentOf } from './page.fixture';

const cuesIn = (head: string, body = '', url?: string) =>
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
    expect(cuesIn(`<meta property="og:title" content="Other">${jsonLd(record)}`)).toEqual({
      title: 'A “pact” & its price',
      host: 'news.example',
      published: '2024-12-03',
      modified: null,
    });
  });

  it('falls back to Open Graph, the title without the publisher, the heading', () => {
    expect(cuesIn('<meta property="og:title" content=" From  og ">').title).toBe('From og');
    expect(cuesIn('<title>The long title of it | The Paper</title>').title).toBe(
      'The long title of it',
    );
    expect(cuesIn('', '<h1>From <b>h1</b></h1>').title).toBe('From h1');
    expect(cuesIn('').title).toBe('');
  });

  it.each([
    ['<meta property="article:published_time" content="2022-02-24T05:00Z">', '2022-02-24'],
    ['<meta name="date" content="24 Feb 2022 00:00:00 GMT">', '2022-02-24'],
    ['<meta name="date" content="yesterday">', null],
    ['', null],
  ])('reads the day from %s', (head, published) => {
    expect(cuesIn(head).published).toBe(published);
  });

  it('reads the day from the article’s time element', () => {
    expect(cuesIn('', '<article><time datetime="2014-03-18">').published).toBe('2014-03-18');
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
    const cues = cuesIn(
      `<title>Plain</title><script type="application/ld+json">${source}</script>`,
    );
    expect(cues.title).toBe('Plain');
  });

  it('forgives comments and line breaks in the record', () => {
    const source = '<!-- {"@type":"http://schema.org/Article","headline":"Two\nlines"} -->';
    expect(cuesIn(`<script type="application/ld+json">${source}</script>`).title).toBe('Two lines');
  });
});

describe('the day of an article that was changed years later', () => {
  const changed = jsonLd({
    '@type': 'NewsArticle',
    headline: 'What is the alliance?',
    datePublished: '2012-05-10T14:29:05.000Z',
    dateModified: '2026-04-24T11:16:53.545Z',
  });
  const published = (text: string, head = changed) =>
    cuesOf(cuesIn(head), [{ text: 'Text without a day.' }, { text }]).published;

  it.each([
    ['In August 2025 its president said otherwise.', '2026-04-24'],
    ['It grew again in March 2026.', '2026-04-24'],
    // Plans of then, and a text that was moved without a change.
    ['By May 2013 all of them are to be home.', '2012-05-10'],
    ['The target is to be met in 2025.', '2012-05-10'],
    ['By June 2027 there is to be a new one.', '2012-05-10'],
    ['Nothing else.', '2012-05-10'],
  ])('is that of the change where it tells of that time: %s', (text, day) => {
    expect(published(text)).toBe(day);
  });

  it('is the day of publication where nothing says that there was a change', () => {
    const never = '<meta property="article:published_time" content="2012-05-10">';
    expect(published('In August 2025 it was otherwise.', never)).toBe('2012-05-10');
    const later = `${never}<meta property="article:modified_time" content="2026-04-24">`;
    expect(published('In August 2025 it was otherwise.', later)).toBe('2026-04-24');
  });
});
