/** A YAML file that remembers where each of its values stands. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

import { toProblem } from '../problem';
import type { Problem } from '../problem';
import type { DataPath } from '../../../lib/dataset/card-parts';

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  /** Path from the repository's root. */
  readonly file: string;
  readonly text: string;
  /** The plain value; undefined when the text is not YAML. */
  readonly value: unknown;
  /** What the YAML parser itself objects to. */
  readonly problems: readonly Problem[];
  /** Where a value stands; for a missing one, where its nearest parent does. */
  readonly locate: (path: DataPath) => TextPlace;
  /** Where the name of a field stands. */
  readonly locateKey: (path: DataPath) => TextPlace;
}

/** Parses YAML 1.2 (so `no` and dates stay text) and keeps all positions. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const objections = [...document.errors, ...document.warnings].map(objectionOf);
  // One mistake makes the parser stumble again and again: only the first is of use.
  const problems = [...objections, ...aliasesIn(document)]
    .slice(0, 1)
    .map((objection) =>
      toProblem(
        { file, path: [], message: objection.message, remedy: objection.remedy },
        { severity: 'error', rule: 'yaml' },
        place(objection.offset),
      ),
    );
  return {
    file,
    text,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    locate: (path) => place(offsetOf(document, path, 'value')),
    locateKey: (path) => place(offsetOf(document, path, 'key')),
  };
}

interface Objection {
  readonly message: string;
  readonly remedy: string;
  readonly offset: number;
}

function objectionOf({ message, code, pos }: YAMLError): Objection {
  return {
    message: `not valid YAML: ${message.replace(/\s+/gu, ' ')}`,
    remedy: yamlRemedy(code),
    offset: pos[0],
  };
}

/** An alias can name nothing, itself or a billion copies; records are short enough to do without. */
function aliasesIn(document: Document.Parsed): Objection[] {
  const found: Objection[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      found.push({
        message: `"*${alias.source}" refers to another place`,
        remedy: 'write the value out; text that begins with * or & belongs in quotes',
        offset: alias.range?.[0] ?? 0,
      });
    },
  });
  return found;
}

function yamlRemedy(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    return 'put text that holds ": " in quotes, and check the indentation';
  }
  return 'check quotes, colons and indentation here';
}

/**
 * Walks down as far as the path exists. A field that holds a list or a map is
 * named by its key, so that the line is the one with the field's name.
 */
function offsetOf(document: Document.Parsed, path: DataPath, wanted: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const child = step(node, key);
    if (!child) break;
    node = child.value;
    const isCollection = isMap(node) || isSeq(node);
    const useKey = child.key !== undefined && (isCollection || wanted === 'key');
    offset = (useKey ? child.key : startOf(node)) ?? child.key ?? offset;
  }
  return offset;
}

interface Step {
  readonly value: unknown;
  /** Where the key stands; items of lists have none. */
  readonly key?: number | undefined;
}

function step(node: unknown, key: string | number): Step | null {
  if (isSeq(node) && typeof key === 'number') {
    return key in node.items ? { value: node.items[key] } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair ? { value: pair.value, key: startOf(pair.key) } : null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
