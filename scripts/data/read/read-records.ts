/** From YAML files to records that fit the schema, and problems for the rest. */
import * as v from 'valibot';

import type { Entry, RecordFinding } from '../dataset';
import { toProblem } from '../problem';
import type { Problem } from '../problem';
import type { DataPath } from '../../../lib/dataset/card-parts';
import { explainIssue } from './explain-issue';
import type { RecordKind } from './record-kinds';
import type { YamlFile } from './yaml-file';

/** What the files of one kind gave. */
export interface ReadRecords<T> {
  readonly entries: readonly Entry<T>[];
  /** Ids of all records, also of those that do not fit the schema. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Validates every record of a kind against its schema and its file's path. */
export function readRecords<T>(files: readonly YamlFile[], kind: RecordKind<T>): ReadRecords<T> {
  const records = files
    .filter(({ file }) => kind.pattern.test(file))
    .flatMap((file) => readFileRecords(file, kind));
  return {
    entries: records.flatMap(({ entry }) => entry ?? []),
    ids: new Set(records.flatMap(({ ids }) => ids ?? [])),
    problems: records.flatMap(({ problems }) => problems),
  };
}

interface ReadRecord<T> {
  readonly entry?: Entry<T> | undefined;
  readonly ids?: readonly string[];
  readonly problems: readonly Problem[];
}

function readFileRecords<T>(file: YamlFile, kind: RecordKind<T>): ReadRecord<T>[] {
  const { value } = file;
  if (file.problems.length > 0) return [{ problems: file.problems, ids: idsInText(file.text) }];
  if (!kind.isList) return [readRecord({ file, kind, value, path: [] })];
  if (!Array.isArray(value)) return [{ problems: [notAList(file)] }];
  return value.map((item: unknown, i) => readRecord({ file, kind, value: item, path: [i] }));
}

interface RawRecord<T> {
  readonly file: YamlFile;
  readonly kind: RecordKind<T>;
  readonly value: unknown;
  readonly path: DataPath;
}

function readRecord<T>({ file, kind, value, path }: RawRecord<T>): ReadRecord<T> {
  const result = v.safeParse(kind.schema, value);
  const issues = (result.issues ?? []).map((issue) => {
    const { rule, message, remedy, path: inside, isAboutKey } = explainIssue(issue);
    const finding = { path: [...path, ...inside], message, remedy };
    return errorAt(file, rule, { ...finding, isAboutKey });
  });
  const promised = Object.entries(kind.pattern.exec(file.file)?.groups ?? {});
  const misnamed = promised
    .filter(([field, expected]) => (fieldOf(value, field) ?? expected) !== expected)
    .map(([field, expected]) => misnamedRecord(file, [...path, field], expected));
  return {
    entry: result.success ? { file: file.file, path, value: result.output } : undefined,
    ids: [fieldOf(value, 'id') ?? []].flat(),
    problems: [...issues, ...misnamed],
  };
}

/** Ids in a text that is no YAML, so that one slip does not break all that refers to the file. */
function idsInText(text: string): string[] {
  return Array.from(text.matchAll(/^(?:- (?:\{ )?)?id: (?<id>[\w-]+)/gmu), ([, id = '']) => id);
}

function fieldOf(value: unknown, field: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, field);
  return typeof found === 'string' ? found : undefined;
}

function misnamedRecord(file: YamlFile, path: DataPath, expected: string): Problem {
  const field = path.at(-1) ?? '';
  return errorAt(file, 'file-name', {
    path,
    message: `${field} is not "${expected}", as the file's path says`,
    remedy: `write ${field}: ${expected}, or move the file`,
  });
}

function notAList(file: YamlFile): Problem {
  return errorAt(file, 'schema', {
    path: [],
    message: 'this file must be a list of records',
    remedy: 'begin each record with "- id: ...", or delete the empty file',
  });
}

function errorAt(
  file: YamlFile,
  rule: string,
  finding: RecordFinding & { readonly isAboutKey?: boolean },
): Problem {
  const place = finding.isAboutKey === true ? file.locateKey : file.locate;
  const placed = { ...finding, file: file.file };
  return toProblem(placed, { severity: 'error', rule }, place(finding.path));
}
