/** `npm run data -- usage FILE…`: terms that are too general, collide, or never fire. */
import { parseArgs } from 'node:util';

import { runnableLexicon } from '../runnable-lexicon';
import { createMentionFinder } from '../../../lib/mentions/find-mentions';
import { readDocuments } from '../../scan/read-document';
import { values } from '../dataset';
import { measureUsage } from '../terms/measure-usage';
import { usageReport } from '../terms/usage-report';
import { print, readChecked, UsageError, wholeNumber, type Command } from './command';

export const usage: Command = async (args, root) => {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { most: { type: 'string', default: '40' } },
  });
  if (positionals.length === 0) throw new UsageError('name the articles: usage [--most N] FILE…');
  const most = wholeNumber(options.most, '--most');
  const { dataset } = await readChecked(root);
  const cards = values(dataset.cards);
  const finder = createMentionFinder(runnableLexicon(cards));
  const documents = (await Promise.all(positionals.map(readDocuments))).flat();
  print(usageReport(measureUsage(documents, cards, finder), most));
};
