/**
 * `npm run scan`: what the engine finds in a text or a saved page.
 *
 * Works on the cards as they stand in data/, also with drafts and lint
 * errors: this is how an editor tries a new card.
 */
import { runnableLexicon } from '../data/runnable-lexicon';
import type { Publication } from '../../lib/dataset/schema/registries';
import { createMentionFinder, type MentionFinder } from '../../lib/mentions/find-mentions';
import { checkDataset } from '../data/check-dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { concordanceOf } from './concordance';
import { concordanceReport } from './concordance-report';
import { parseOptions, type ScanOptions, USAGE } from './options';
import { readDocuments, type ScannedDocument } from './read-document';
import { scanDocument } from './scan-document';
import { rejectionReport, textReport } from './text-report';
import { whyOf, whyReport } from './why';

try {
  await scan(parseOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}

async function scan(options: ScanOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), today);
  const finder = createMentionFinder(runnableLexicon(dataset.cards.map(({ value }) => value)));
  const { topic } = options;
  if (topic !== undefined) {
    if (!dataset.cards.some(({ value }) => value.id === topic))
      throw new TypeError(`no card has the id "${topic}"`);
    const documents = await Promise.all(options.files.map(readDocuments));
    const concordance = concordanceOf(topic, documents.flat(), finder);
    process.stdout.write(concordanceReport(topic, concordance, options.sample));
    return;
  }
  if (options.why !== undefined) {
    const cards = dataset.cards.map(({ value }) => value);
    for (const [file, document] of await documentsOf(options.files)) {
      const answer = whyOf(options.why, document, { finder, cards });
      if (answer.occurrences.length > 0 || options.files.length === 1)
        process.stdout.write(whyReport(file, options.why, answer));
    }
    return;
  }
  await scanFiles(
    options,
    finder,
    dataset.publications.map(({ value }) => value),
  );
}

async function scanFiles(
  options: ScanOptions,
  finder: MentionFinder,
  publications: readonly Publication[],
): Promise<void> {
  for (const [file, document] of await documentsOf(options.files)) {
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

/** Every document with a name to print; those of a collection are numbered. */
async function documentsOf(
  files: readonly string[],
): Promise<readonly (readonly [name: string, document: ScannedDocument])[]> {
  const read = await Promise.all(
    files.map(async (file) => {
      const documents = await readDocuments(file);
      return documents.map((document, index) => {
        const name = documents.length === 1 ? file : `${file}:${index + 1}`;
        return [name, document] as const;
      });
    }),
  );
  return read.flat();
}
