import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

import { PATIENCE_MS } from './scripts/browsers/patience.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{lib,components,scripts,tests/unit}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts', 'node_modules/**'],
          environment: 'node',
          // Two of them compile the whole dataset first.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/harness/build-extension.ts'],
          environment: 'node',
          testTimeout: 120_000,
          expect: { poll: { timeout: PATIENCE_MS } },
          hookTimeout: 120_000,
          // What fails once and then holds is named at the end of `npm test`; it fails no run.
          retry: 1,
          // One browser at a time, and the same for all files: two cores, and timings that hover
          // intent depends on.
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
});
