/**
 * Runs all steps, goes on after a failed one, and ends with what failed and "N passed, N failed".
 *
 *     npm test                  everything
 *     npm test -- unit lint     only steps whose name holds one of the words
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';

import { requireBrowser } from '../browsers/require-browser';
import { type Step, STEPS } from './steps';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Full names of the tests that failed. */
  readonly failures: readonly string[];
  /** Full names of the tests that held at their second try only. */
  readonly unsteady: readonly string[];
}

/** What we read of the reporter's file. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      /** Of every try: a test that passed with one failed before. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const words = process.argv.slice(2);
const steps = STEPS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const scratch = mkdtempSync(join(tmpdir(), 'newsgloss-test-'));
const outcomes: (readonly [string, Outcome])[] = [];
for (const step of steps.filter(({ isTogether }) => !isTogether)) {
  outcomes.push([step.name, await runStep(step)]);
}
outcomes.push(
  ...(await Promise.all(
    steps
      .filter(({ isTogether }) => isTogether)
      .map(async (step) => [step.name, await runStep(step)] as const),
  )),
);
rmSync(scratch, { recursive: true });
process.stdout.write(summary(outcomes));
if (outcomes.some(([, { failed }]) => failed > 0)) process.exitCode = 1;

/** What steps that run together print comes when each is done. */
async function runStep(step: Step): Promise<Outcome> {
  const { name, command, args, env, countsTests, isTogether } = step;
  process.stdout.write(`\n— ${name}\n`);
  const problem = provideBrowser(step);
  if (problem !== null) {
    process.stdout.write(`${problem}\n`);
    return counted(0, 1);
  }
  const report = join(scratch, `${name.replaceAll(/\W+/gu, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const output = isTogether ? 'pipe' : 'inherit';
  const running = spawn(command, [...args, ...(countsTests ? reporters : [])], {
    stdio: ['inherit', output, output],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) {
    stream?.on('data', (part: Buffer) => printed.push(part));
  }
  const status = await new Promise((resolve) => {
    running.on('error', resolve);
    running.on('close', resolve);
  });
  if (printed.length > 0) {
    process.stdout.write(`\n— ${name}\n`);
    process.stdout.write(Buffer.concat(printed));
  }
  const isGood = status === 0;
  return countsTests ? countTests(report, isGood) : counted(Number(isGood), Number(!isGood));
}

/** Installs the browser of a step where that can be done; else what to do, in words. */
function provideBrowser({ env }: Step): string | null {
  const browser = env?.['TEST_BROWSER'];
  if (browser !== 'chromium' && browser !== 'firefox') return null;
  try {
    requireBrowser(browser);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A run that died before it reported counts as failed, even if no test did. */
function countTests(report: string, isGood: boolean): Outcome {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as TestReport;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failures = tests.filter(({ status }) => status === 'failed');
    const unsteady = tests.filter(
      ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
    );
    const failed = isGood ? numFailedTests : Math.max(1, numFailedTests);
    return {
      passed: numPassedTests,
      failed,
      skipped: numPendingTests,
      failures: failures.map(({ fullName }) => fullName),
      unsteady: unsteady.map(({ fullName }) => fullName),
    };
  } catch {
    return counted(0, 1);
  }
}

function counted(passed: number, failed: number): Outcome {
  return { passed, failed, skipped: 0, failures: [], unsteady: [] };
}

function summary(all: readonly (readonly [string, Outcome])[]): string {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = all.map(([name, outcome]) => {
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
    const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
    const counts =
      outcome.passed + outcome.failed > 1
        ? ` (${outcome.passed} passed, ${outcome.failed} failed)`
        : '';
    const names = [
      ...outcome.failures,
      ...outcome.unsteady.map((test) => `held at the second try only: ${test}`),
    ];
    return [`${mark.padEnd(7)}${name}${counts}`, ...names].join('\n         ');
  });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  return `\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed${skipped}\n`;
}
