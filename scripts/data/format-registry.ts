/** Sorts the records of a registry file without touching a letter of them. */
import { isSeq, parseDocument } from 'yaml';
import * as v from 'valibot';

import { compareIds, compareWorks } from './registry-order';

const Records = v.array(v.looseObject({ id: v.string(), date: v.optional(v.string(), '') }));

/**
 * Moves whole records, each with the comment lines right above it. What stands
 * before the first record and is parted from it by an empty line stays on top.
 * A text that is no list of records with ids comes back as it was.
 */
export function formatRegistry(text: string, order: 'by-date' | 'by-id'): string {
  const document = parseDocument(text);
  const records = v.safeParse(Records, document.toJS());
  if (document.errors.length > 0 || !isSeq(document.contents) || !records.success) return text;
  const lines = text.split('\n');
  const starts = recordStarts(lines);
  // A list in flow style, or dashes deeper in: not the form of our registries.
  if (starts.length !== records.output.length) return text;
  const pieces = starts.map((start, i) => ({
    ...(records.output[i] ?? { id: '', date: '' }),
    lines: trimEnd(lines.slice(start, starts[i + 1])),
  }));
  const sorted = pieces.toSorted(order === 'by-date' ? compareWorks : compareIds);
  const head = lines.slice(0, starts[0]);
  return `${[...head, ...sorted.flatMap((piece) => piece.lines)].join('\n')}\n`;
}

/** Line numbers where records begin, with the comments that belong to them. */
function recordStarts(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    if (!line.startsWith('- ')) return [];
    let start = at;
    while (lines[start - 1]?.startsWith('#') === true) start -= 1;
    return start;
  });
}

/** Without the empty lines at the end. */
function trimEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
