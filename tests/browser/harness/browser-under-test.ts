/** Which browser this run is about: environment variable TEST_BROWSER, Chromium if not set. */
import { join } from 'node:path';

import type { BrowserKind } from '../../../scripts/browsers/find-browser';

export function browserUnderTest(): BrowserKind {
  const named = process.env['TEST_BROWSER'] ?? 'chromium';
  if (named === 'chromium' || named === 'firefox') return named;
  throw new Error(`TEST_BROWSER is "${named}": use chromium or firefox`);
}

/** Folder of the unpacked test build. */
export function testBuild(): string {
  const target = browserUnderTest() === 'firefox' ? 'firefox' : 'chrome';
  return join(process.cwd(), '.output', `${target}-mv3-test`);
}
