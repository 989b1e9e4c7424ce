/** `npm run data -- coverage FILE…`: what share of articles the cards reach, and what they miss. */
import { parseArgs } from 'node:util';

import { compiledCards } from '../../../lib/dataset/compile/dataset-source';
import { runnableLexicon } from '../runnable-lexicon';
import { createMentionFinder } from '../../../lib/mentions/find-mentions';
import { readDocuments } from '../../scan/read-document';
import { coverageReport } from '../coverage/coverage-report';
import { measureCoverage } from '../coverage/measure-coverage';
import { unnamedThings } from '../coverage/unnamed-things';
import { values } from '../dataset';
import { print, readChecked, UsageError, wholeNumber, type Command } from './command';

export const coverage: Command = async (args, root) => {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { missing: { type: 'string', default: '40' } },
  });
  if (positionals.length === 0)
    throw new UsageError('name the articles: coverage [--missing N] FILE…');
  const missing = wholeNumber(options.missing, '--missing');
  const { dataset } = await readChecked(root);
  const cards = compiledCards(values(dataset.cards));
  const finder = createMentionFinder(runnableLexicon(cards));
  const documents = (await Promise.all(positionals.map(readDocuments))).flat();
  const unnamed = missing === 0 ? [] : unnamedThings(documents, finder).slice(0, missing);
  print(coverageReport(measureCoverage(documents, cards, finder), unnamed));
};
