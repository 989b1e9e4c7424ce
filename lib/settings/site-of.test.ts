import { expect, it } from 'vitest';

import { siteOf } from './site-of';

it.each([
  ['https://www.example.org/a?b#c', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org:8080'],
  ['https://example.org:443/', 'example.org'],
  ['about:blank', ''],
  ['not an address', ''],
  [undefined, ''],
])('names the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
