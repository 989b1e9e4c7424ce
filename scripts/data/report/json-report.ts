/** The figures and problems as JSON, for other programs. */
import type { CheckedDataset } from '../check-dataset';
import { countDataset } from './count-dataset';

/** Counts, and errors and warnings; information is left out. */
export function jsonReport({ dataset, problems }: CheckedDataset): string {
  const reported = problems
    .filter(({ severity }) => severity !== 'information')
    .map(({ severity, rule, file, line, message }) => ({ severity, rule, file, line, message }));
  return JSON.stringify({ ...countDataset(dataset), problems: reported }, null, 2);
}
