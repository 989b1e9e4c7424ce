/** Turns the schema's issues into sentences with a remedy. */
import type { BaseIssue } from 'valibot';

import type { DataPath } from '../../../lib/dataset/card-parts';

export interface Explanation {
  readonly rule: string;
  readonly path: DataPath;
  readonly message: string;
  readonly remedy: string;
  /** Whether the field's name is wrong, not its value. */
  readonly isAboutKey: boolean;
}

/** Says what one issue of the schema means and what to do about it. */
export function explainIssue(issue: BaseIssue<unknown>): Explanation {
  const path = issuePath(issue);
  const isAboutKey = isUnknownField(issue);
  return { rule: ruleOf(issue, path), path, isAboutKey, ...wording(issue, path) };
}

function issuePath(issue: BaseIssue<unknown>): DataPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function wording(issue: BaseIssue<unknown>, path: DataPath) {
  const field = String(path.at(-1) ?? 'the file');
  if (isUnknownField(issue)) {
    return {
      message: `unknown field "${field}"`,
      remedy: 'correct its spelling or its indentation, or remove it',
    };
  }
  if (issue.received === 'undefined') {
    return { message: `"${field}" is missing`, remedy: missingRemedy(issue, field) };
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return { message: `${issue.received} is not allowed here`, remedy: `use ${options(issue)}` };
  }
  if (issue.type === 'min_length' || issue.type === 'max_length') {
    const entries = issue.received === '1' ? '1 entry' : `${issue.received} entries`;
    return { message: `the list has ${entries}`, remedy: issue.message };
  }
  if (isOwnMessage(issue)) {
    return { message: `${shorten(issue.received)} is not accepted`, remedy: issue.message };
  }
  if (issue.type === 'string' && issue.expected === 'string') {
    return { message: `${issue.received} is not text`, remedy: 'put it in quotes' };
  }
  return {
    message: `${shorten(issue.received)} does not fit`,
    remedy: `the schema wants ${issue.expected ?? 'something else'}`,
  };
}

function isUnknownField(issue: BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function missingRemedy(issue: BaseIssue<unknown>, field: string): string {
  if (issue.type === 'picklist') return `add it: ${options(issue)}`;
  if (field === 'cites') return 'cite at least one work, or leave the statement out';
  return 'add it (see data/README.md)';
}

function options(issue: BaseIssue<unknown>): string {
  return (issue.expected ?? '').replace(/[()]/gu, '').replaceAll(' | ', ', ').replaceAll('"', '');
}

/** Valibot's own messages all begin with "Invalid"; ours name the remedy. */
function isOwnMessage(issue: BaseIssue<unknown>): boolean {
  return !issue.message.startsWith('Invalid ');
}

/** Longest piece of a wrong value repeated in a message. */
const MAX_VALUE_CHARACTERS = 60;

function shorten(value: string): string {
  return value.length > MAX_VALUE_CHARACTERS ? `${value.slice(0, MAX_VALUE_CHARACTERS)}…` : value;
}

/** Editorial rules that the schema enforces keep their numbers. */
function ruleOf(issue: BaseIssue<unknown>, path: DataPath): string {
  const field = path.at(-1);
  if (field === 'cites') return 'R01';
  if (field === 'positions') return 'R31';
  if (field === 'claims') return 'R34';
  if (field === 'said' && issue.received === 'undefined') return 'R36';
  if (issue.type === 'regex' && /YYYY/u.test(issue.message)) return 'R22';
  return 'schema';
}
