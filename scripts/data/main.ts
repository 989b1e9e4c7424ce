/**
 * `npm run data`: the editors' tools.
 *
 *     npm run data                     checks everything: problems by file and line, then figures
 *     npm run data -- kyiv works/un    only problems in files whose path holds one of the words
 *     npm run data -- --information    also what is only counted otherwise
 *     npm run data -- --json           figures, errors and warnings as JSON
 *     npm run data -- COMMAND …        the commands below
 *
 * Without npm: `node --import ./scripts/typescript-imports.mjs scripts/data/main.ts`.
 */
import { check } from './commands/check';
import { UsageError, type Command } from './commands/command';

/** Loaded when called: checking, which is what editors do all day, needs none of them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./commands/audit')).audit,
  coverage: async () => (await import('./commands/coverage')).coverage,
  export: async () => (await import('./commands/export')).exportDataset,
  format: async () => (await import('./commands/write-files')).formatCommand,
  new: async () => (await import('./commands/new-card')).newCard,
  presets: async () => (await import('./commands/presets')).presets,
  schema: async () => (await import('./commands/write-files')).schemaCommand,
  show: async () => (await import('./commands/show')).show,
  symmetry: async () => (await import('./commands/symmetry')).symmetry,
  terms: async () => (await import('./commands/terms')).terms,
  usage: async () => (await import('./commands/usage')).usage,
};

// A reader such as `head` may stop early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...rest] = process.argv.slice(2);
const command = name.replace(/^--/u, '');
const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
try {
  const root = process.cwd();
  await (load === undefined ? check(process.argv.slice(2), root) : (await load())(rest, root));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
