/** Runs one rule in a test and shows what it found. */
import { aDataset } from './dataset.fixture';
import type { DatasetParts } from './dataset.fixture';
import { formatPath } from './problem';
import type { Rule } from './rule';

/** `path: message` of every finding, in order. */
export function findingsOf(rule: Rule, parts: DatasetParts = {}): string[] {
  return rule.check(aDataset(parts)).map(({ path, message }) => `${formatPath(path)}: ${message}`);
}
