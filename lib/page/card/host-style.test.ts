import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { HOST_STYLE } from './host-style';

it('depends on a property that the style sheet in the manifest sets', () => {
  const css = readFileSync('entrypoints/reader.content/style.css', 'utf8');
  const [, property] = /display: var\((--[\w-]+), none\)/u.exec(HOST_STYLE) ?? [];
  expect(property).toBeDefined();
  expect(css).toContain(`${property}: block;`);
});
