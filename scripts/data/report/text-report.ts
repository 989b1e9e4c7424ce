/** Problems line by line, then a summary, for editors. */
import type { CheckedDataset } from '../check-dataset';
import { formatProblem } from '../problem';
import type { Problem, Severity } from '../problem';
import { countDataset } from './count-dataset';
import type { DatasetCounts } from './count-dataset';

export interface ReportOptions {
  /** Words of which a file's path must hold one; empty shows all. */
  readonly files: readonly string[];
  readonly withInformation: boolean;
}

const MARKS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
};

/** Errors last, so that they stand next to the summary. */
const ORDER: readonly Severity[] = ['information', 'warning', 'error'];

/** What `npm run data` prints. */
export function textReport({ dataset, problems }: CheckedDataset, options: ReportOptions): string {
  const chosen = problems.filter(
    ({ file }) => options.files.length === 0 || options.files.some((word) => file.includes(word)),
  );
  const shown = ORDER.filter((severity) => severity !== 'information' || options.withInformation);
  const lines = shown.flatMap((severity) =>
    chosen.filter((problem) => problem.severity === severity).map(problemLine),
  );
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...summary(countDataset(dataset), chosen),
  ].join('\n');
}

function problemLine(problem: Problem): string {
  return `${formatProblem(problem)} [${MARKS[problem.severity]} ${problem.rule}]`;
}

function summary(counts: DatasetCounts, problems: readonly Problem[]): string[] {
  const { checked, ...numbers } = counts;
  const statuses = Object.entries(checked).filter(([, count]) => count > 0);
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  return [
    ...table(Object.entries(numbers)),
    `works checked   ${statuses.map(([status, n]) => `${status} ${n}`).join(', ') || 'none'}`,
    `problems        errors ${count('error')}, warnings ${count('warning')}, information ${count('information')}`,
    ...byRule(problems),
  ];
}

function table(rows: readonly (readonly [string, number])[]): string[] {
  return rows.map(([name, count]) => `${name.padEnd(16)}${count}`);
}

function byRule(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return [];
  const parts = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, n]) => `${rule} ${n}`);
  return [`by rule         ${parts.join(', ')}`];
}
