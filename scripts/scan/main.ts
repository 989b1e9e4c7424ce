/**
 * `npm run scan`: what the engine finds in a text or a saved page.
 *
 * Works on the cards as they stand in data/, also with drafts and lint
 * errors: this is how an editor tries a new card.
 */
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { checkDataset } from '../data/check-dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { parseOptions, type ScanOptions, USAGE } from './options';
import { readDocument } from './read-document';
import { scanDocument } from './scan-document';
import { rejectionReport, textReport } from './text-report';

try {
  await scan(parseOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}

async function scan(options: ScanOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), today);
  const finder = createMentionFinder(compileLexicon(dataset.cards.map(({ value }) => value)));
  const publications = dataset.publications.map(({ value }) => value);
  for (const file of options.files) {
    const document = await readDocument(file);
    if (options.text) {
      process.stdout.write(document.text);
      continue;
    }
    const { rejected, ...report } = scanDocument(document, finder, publications);
    if (options.json) {
      const line = { file, ...report, ...(options.explain ? { rejected } : {}) };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } else {
      process.stdout.write(textReport(file, document, { rejected, ...report }));
      if (options.explain) process.stdout.write(rejectionReport({ rejected, ...report }));
    }
  }
}
