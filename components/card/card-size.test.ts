import { join } from 'node:path';

import { build } from 'vite';
import { beforeAll, expect, it, vi } from 'vitest';

/**
 * Of the script that comes with the first card; Preact and the polyfill have theirs besides. A
 * thousand of them are the names of spaces and durations, which compress to next to nothing;
 * another twelve hundred are what makes all answers of a compact card fit, and only once.
 */
const BUDGET_BYTES = 40_700;

let code = '';

beforeAll(async () => {
  // Under Vitest it is `test`, which makes Vite write JSX for debugging.
  vi.stubEnv('NODE_ENV', 'production');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome128',
      // Not as a library: Vite leaves the white space of ES libraries alone.
      rollupOptions: {
        input: join(import.meta.dirname, 'card-bundle.fixture.ts'),
        external: [/^preact/u],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  code = [result]
    .flat()
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
}, 30_000);

it('keeps the card, its words and its styles within their budget', () => {
  expect(code).toContain('ng-positions');
  expect(code.length, `${code.length} bytes`).toBeLessThan(BUDGET_BYTES);
});

it('does not carry the schema library into pages', () => {
  expect(code).not.toMatch(/valibot|Invalid type/u);
});
