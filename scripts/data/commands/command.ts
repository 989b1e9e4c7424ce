/** What the commands of `npm run data` have in common. */
import { checkDataset, type CheckedDataset } from '../check-dataset';
import { readDataFiles } from '../read/read-data-files';

/** A command: its arguments, and the repository it works on. Prints by itself. */
export type Command = (args: readonly string[], root: string) => Promise<void>;

/** The words were wrong. The message tells the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Today as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The dataset of a repository with its problems. */
export async function readChecked(root: string): Promise<CheckedDataset> {
  return checkDataset(await readDataFiles(root), today());
}

/** A whole number from the command line. */
export function wholeNumber(text: string, option: string): number {
  if (!/^\d+$/u.test(text)) throw new UsageError(`${option} wants a whole number, not "${text}"`);
  return Number(text);
}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
