/**
 * `npm run data`: checks data/ and prints every problem with its file, line and remedy.
 *
 *     npm run data                     everything, then a summary
 *     npm run data -- kyiv works/un    only problems in files whose path holds one of the words
 *     npm run data -- --information    also what is only counted otherwise
 *     npm run data -- --json           figures, errors and warnings as JSON
 *     npm run data -- format           sorts works, publications and parties
 *     npm run data -- schema           writes data/schema/*.json for editors
 *
 * Without npm: `node --import ./scripts/typescript-imports.mjs scripts/data/main.ts`.
 */
import { checkDataset } from './check-dataset';
import { readDataFiles } from './read/read-data-files';
import { jsonReport } from './report/json-report';
import { textReport } from './report/text-report';

const root = process.cwd();
const args = process.argv.slice(2);

if (args[0] === 'format' || args[0] === 'schema') await write(args[0]);
else await check();

async function write(what: 'format' | 'schema'): Promise<void> {
  // Loaded here: checking, which is what editors do all day, needs no formatter.
  const { formatRegistries, writeEditorSchemas } = await import('./commands');
  const files = await (what === 'format' ? formatRegistries(root) : writeEditorSchemas(root));
  process.stdout.write(files.length === 0 ? 'nothing to change\n' : `${files.join('\n')}\n`);
}

async function check(): Promise<void> {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const checked = checkDataset(await readDataFiles(root), today);
  const text = args.includes('--json')
    ? jsonReport(checked)
    : textReport(checked, {
        files: args.filter((arg) => !arg.startsWith('--')),
        withInformation: args.includes('--information'),
      });
  process.stdout.write(`${text}\n`);
  if (checked.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
