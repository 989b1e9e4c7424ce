import { expect, it } from 'vitest';

import { siteFromText } from './site-from-text';

it.each([
  ['example.org', 'example.org'],
  ['www.example.org/news', 'example.org'],
  ['https://www.example.org/news?x=1#y', 'example.org'],
  ['EXAMPLE.org', 'example.org'],
  ['localhost:8080', 'localhost:8080'],
  ['пример.org', 'xn--e1afmkfd.org'],
  ['', ''],
  ['two words', ''],
  ['https://', ''],
  ['javascript:alert(1)', ''],
])('%j is the site %j', (text, site) => {
  expect(siteFromText(text)).toBe(site);
});
