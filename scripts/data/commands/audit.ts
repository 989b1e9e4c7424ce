/** `npm run data -- audit`: random claims with their citations, to be checked by fresh eyes. */
import { parseArgs } from 'node:util';

import { auditReport } from '../audit/audit-report';
import { sampleClaims } from '../audit/sample-claims';
import { values } from '../dataset';
import { print, readChecked, wholeNumber, type Command } from './command';

export const audit: Command = async (args, root) => {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      volatile: { type: 'string', default: '0' },
    },
  });
  const { dataset } = await readChecked(root);
  const claims = sampleClaims(values(dataset.cards), {
    count: wholeNumber(options.sample, '--sample'),
    seed: options.seed,
    volatile: wholeNumber(options.volatile, '--volatile'),
  });
  print(auditReport(claims, dataset));
};
