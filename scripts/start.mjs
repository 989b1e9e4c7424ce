/** `npm start`: from a fresh clone to a news page with cards on it. The rest is scripts/start/main.ts. */
import process from 'node:process';

import { ensureDependencies, run } from './bootstrap.mjs';

ensureDependencies();
const { status } = run('node', [
  '--import',
  './scripts/typescript-imports.mjs',
  'scripts/start/main.ts',
  ...process.argv.slice(2),
]);
process.exit(status ?? 1);
