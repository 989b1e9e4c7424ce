/** Command line of `npm run scan`. */
import { parseArgs } from 'node:util';

export interface ScanOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Also the candidates that did not count, with their reasons. */
  readonly explain: boolean;
  /** Only print the extracted text that offsets point into. */
  readonly text: boolean;
  /** Only this topic, as a concordance over all files together. */
  readonly topic?: string | undefined;
  /** Only these words: what the engine made of them, and why. */
  readonly why?: string | undefined;
  /** Lines of the concordance to show, and which. */
  readonly sample: { readonly count: number; readonly seed: string };
}

export const USAGE = `usage: npm run --silent scan -- [--json] [--explain] [--text] FILE…
       npm run --silent scan -- --topic ID [--sample N] [--seed S] FILE…
       npm run --silent scan -- --why "WORDS" FILE…

  FILE       .txt, .html, or .jsonl with {title, text, date?} a line; also .gz
  --json     one JSON object a file and line: {file, title, publication, milliseconds, mentions}
  --explain  also the candidates that did not count, and why
  --text     only the extracted text; the offsets of mentions point into it
  --topic    only this topic: how often each form was found in all files together, and
             what did not count, with N random lines (default 20) of either; another
             seed shows other lines
  --why      only these words, wherever they stand: which mention they are or why they are none,
             and for words that no card knows the terms most like them`;

/** Throws a TypeError with a message for the user. */
export function parseOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      topic: { type: 'string' },
      why: { type: 'string' },
      sample: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (positionals.length === 0) throw new TypeError('name at least one file');
  const { sample, seed, ...flags } = values;
  if (!/^\d+$/u.test(sample)) throw new TypeError(`--sample wants a number, not "${sample}"`);
  return { files: positionals, ...flags, sample: { count: Number(sample), seed } };
}
