/** Everything `npm test` runs, in order: cheap before dear. */

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A Vitest run: its tests are counted one by one. Other steps count as one. */
  readonly countsTests?: true;
  /** Runs at the same time as the other steps that do, once all before them are done. */
  readonly isTogether?: true;
}

const DATA = ['--import', './scripts/typescript-imports.mjs', 'scripts/data/main.ts'];

function browserTests(browser: 'chromium' | 'firefox'): Step {
  return {
    name: `browser tests, ${browser}`,
    command: 'vitest',
    args: ['run', '--project', 'browser'],
    env: { TEST_BROWSER: browser },
    countsTests: true,
    // They wait more than they work: together they take two thirds of the time.
    isTogether: true,
  };
}

export const STEPS: readonly Step[] = [
  { name: 'prepare', command: 'wxt', args: ['prepare'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--deny-warnings', '--report-unused-disable-directives'],
  },
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the pure folders', command: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'data', command: 'node', args: DATA },
  {
    name: 'mentions found as well as before',
    command: 'node',
    args: ['--import', './scripts/typescript-imports.mjs', 'scripts/gold/main.ts', '--reached'],
  },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'], countsTests: true },
  { name: 'build for Chromium', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  {
    name: 'store lint of the Firefox build',
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted=false'],
  },
  browserTests('chromium'),
  browserTests('firefox'),
];
