import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { CURRENT_HIGHLIGHT, FAINT_HIGHLIGHT, MARK_HIGHLIGHT } from './highlight-names';

it('names the highlights as the style sheet in the manifest does', () => {
  const css = readFileSync('entrypoints/reader.content/style.css', 'utf8');
  const names = [...css.matchAll(/::highlight\(([^)]+)\)/gu)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set([MARK_HIGHLIGHT, FAINT_HIGHLIGHT, CURRENT_HIGHLIGHT]));
});
