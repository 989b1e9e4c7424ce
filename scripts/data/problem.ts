/** What the checks report, in the form in which editors read it. */
import type { DataPath } from '../../lib/dataset/card-parts';

/** Errors stop the build; warnings want a second look; information is only counted. */
export type Severity = 'error' | 'warning' | 'information';

/** Something a rule found, at a place in a file. */
export interface Finding {
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  /** From the root of the YAML file down to the value. */
  readonly path: DataPath;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A finding with its weight and its place in the text. */
export interface Problem extends Finding {
  readonly severity: Severity;
  /** The R-number of the editorial rules, or the name of a structural check. */
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

/** A finding that has been placed in its file. */
export function toProblem(
  finding: Finding,
  weight: Pick<Problem, 'severity' | 'rule'>,
  place: Pick<Problem, 'line' | 'column'>,
): Problem {
  const { file, path, message, remedy } = finding;
  const { severity, rule } = weight;
  const { line, column } = place;
  return { severity, rule, file, line, column, path, message, remedy };
}

/** `disputes[0].positions[1].claims[0].text`. */
export function formatPath(path: DataPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** One line an editor or a terminal can jump from. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path.length > 0 ? ` (${formatPath(problem.path)})` : '';
  return `${place}: ${problem.message}${path} - ${problem.remedy}`;
}

/** Sorts by file, then by place in it, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
