/** Builds the extension for the browser under test, once a run. Vitest's globalSetup. */
import { execFileSync } from 'node:child_process';

import { browserUnderTest } from './browser-under-test';

/** The test build differs from the real one in one point: the card's shadow root is open. */
export function setup(): void {
  const target = browserUnderTest() === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('wxt', ['build', '--mode', 'test', ...target], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
