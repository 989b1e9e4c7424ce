/** `npm run data`: every problem with its file, line and remedy, then the figures. */
import { jsonReport } from '../report/json-report';
import { textReport } from '../report/text-report';
import { print, readChecked, type Command } from './command';

export const check: Command = async (args, root) => {
  const checked = await readChecked(root);
  print(
    args.includes('--json')
      ? jsonReport(checked)
      : textReport(checked, {
          files: args.filter((arg) => !arg.startsWith('--')),
          withInformation: args.includes('--information'),
        }),
  );
  if (checked.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
};
