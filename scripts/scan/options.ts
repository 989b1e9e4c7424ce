/** Command line of `npm run scan`. */
import { parseArgs } from 'node:util';

export interface ScanOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Also the candidates that did not count, with their reasons. */
  readonly explain: boolean;
  /** Only print the extracted text that offsets point into. */
  readonly text: boolean;
}

export const USAGE = `usage: npm run --silent scan -- [--json] [--explain] [--text] FILE…

  FILE       .txt or .html, also .gz
  --json     one JSON object a file and line: {file, title, publication, milliseconds, mentions}
  --explain  also the candidates that did not count, and why
  --text     only the extracted text; the offsets of mentions point into it`;

/** Throws a TypeError with a message for the user. */
export function parseOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new TypeError('name at least one file');
  return { files: positionals, ...values };
}
