/** Reads data/ and runs every check over it. */
import type { Dataset } from './dataset';
import { RULES } from './lints/index';
import { compareProblems, toProblem } from './problem';
import type { Finding, Problem } from './problem';
import { readDataset } from './read/read-dataset';
import type { YamlFile } from './read/yaml-file';
import type { Rule } from './rule';

export interface CheckedDataset {
  readonly dataset: Dataset;
  /** All of them, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** Schema, references and lints over the files of data/. */
export function checkDataset(files: readonly YamlFile[], today: string): CheckedDataset {
  const { dataset, problems } = readDataset(files, today);
  const byPath = new Map(files.map((file) => [file.file, file]));
  const linted = RULES.flatMap((rule) =>
    rule.check(dataset).map((finding) => placeFinding(finding, rule, byPath.get(finding.file))),
  );
  return { dataset, problems: [...problems, ...linted].sort(compareProblems) };
}

function placeFinding(finding: Finding, rule: Rule, file: YamlFile | undefined): Problem {
  const place = file?.locate(finding.path) ?? { line: 1, column: 1 };
  return toProblem(finding, { severity: rule.severity, rule: rule.id }, place);
}
