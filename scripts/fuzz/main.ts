/**
 * `npm run fuzz`: the engine's properties on a million random articles.
 *
 *     npm run fuzz                    1,000,000 cases, another seed every time
 *     npm run fuzz -- --cases 50000   fewer
 *     npm run fuzz -- --seed 42       the cases of an earlier run
 *
 * Prints the smallest counterexample and the seed that leads to it; exit code 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';

import { ENGINE_PROPERTIES } from '../../lib/mentions/engine-properties.fixture';
import { explainMistakes } from '../explain-mistakes';

explainMistakes('usage: npm run fuzz -- [--cases NUMBER] [--seed NUMBER]');

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
  },
});
const [cases, seed] = [options.cases, options.seed].map(Number);
if (!Number.isInteger(cases) || !Number.isInteger(seed) || (cases ?? 0) < 1)
  throw new TypeError('--cases and --seed want whole numbers');

const properties = Object.entries(ENGINE_PROPERTIES);
const share = Math.ceil((cases ?? 0) / properties.length);
process.stdout.write(`seed ${seed}, ${share} cases a property\n`);
for (const [name, property] of properties) {
  const began = performance.now();
  const outcome = fc.check(property, { numRuns: share, ...(seed === undefined ? {} : { seed }) });
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  process.stdout.write(
    `${outcome.failed ? 'FAILED' : 'holds'}  ${outcome.numRuns} cases in ${seconds} s: ${name}\n`,
  );
  if (outcome.failed) {
    process.stdout.write(`${fc.defaultReportMessage(outcome) ?? ''}\n`);
    process.exitCode = 1;
  }
}
