/** `npm test`: from a fresh clone to "N passed, N failed". The rest is scripts/test/main.ts. */
import process from 'node:process';

import { ensureDependencies, run } from './bootstrap.mjs';

ensureDependencies();
const { status } = run('node', [
  '--import',
  './scripts/typescript-imports.mjs',
  'scripts/test/main.ts',
  ...process.argv.slice(2),
]);
process.exit(status ?? 1);
