/**
 * No words for readers outside components/messages and public/_locales: every view, entry point
 * and page-side module and the manifest's source is parsed, and whatever reads like text is printed.
 *
 * What counts: text between tags; attributes that are read out or shown; and
 * any other literal that reads like a sentence, unless it is for a developer
 * (an error that is thrown, a console message).
 */
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const FILES = globSync(
  '{wxt.config.ts,{components,entrypoints,lib/page,lib/background,lib/messaging}/**/*.{ts,tsx}}',
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(?:test|fixture)\.tsx?$|\.d\.ts$|^components\/messages\//u.test(file));

/** Attributes that a reader sees or hears. */
const SPOKEN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|summary)$/u;
/** A capital, then at least two more words. */
const SENTENCE = /^\p{Lu}[\p{L}’']* \S*\p{L}+\S* \S*\p{L}/u;
const LETTERS = /\p{L}{2}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Texts for readers in a source. */
function readerTexts(source: string, file: string): string[] {
  const found: string[] = [];
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  visit(program, false);
  return found;

  function visit(value: unknown, isForDevelopers: boolean): void {
    if (Array.isArray(value)) for (const item of value) visit(item, isForDevelopers);
    if (!isNode(value)) return;
    const text = textOf(value);
    if (text !== null && isReaderText(value, text, isForDevelopers)) found.push(text.trim());
    const inside = isForDevelopers || isDeveloperCall(value);
    if (value.type === 'JSXAttribute') {
      const { name, value: given } = value;
      const isSpoken = isNode(name) && SPOKEN.test(String(name['name']));
      if (isSpoken && isNode(given) && given.type === 'Literal') {
        if (LETTERS.test(String(given['value']))) found.push(String(given['value']));
        return;
      }
    }
    for (const child of Object.values(value)) visit(child, inside);
  }
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('x');
}

function isReaderText({ type }: Node, text: string, isForDevelopers: boolean): boolean {
  if (type === 'JSXText') return LETTERS.test(text);
  return !isForDevelopers && SENTENCE.test(text);
}

/** `new …Error("…")`, `console.…("…")`. */
function isDeveloperCall({ type, callee }: Node): boolean {
  if (!isNode(callee)) return false;
  if (type === 'NewExpression') return String(callee['name']).endsWith('Error');
  const { object } = callee;
  return type === 'CallExpression' && isNode(object) && object['name'] === 'console';
}

describe('the scan', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p aria-label="Close"><b title="ok then" /></p>', ['Close', 'ok then']],
    ['<input placeholder={"Search topics here"} />', ['Search topics here']],
    ["const a = 'This page is broken.';", ['This page is broken.']],
    ['const a = `Only ${b} are left.`;', ['Only x are left.']],
    ["throw new RangeError('This page is broken.');", []],
    ['<p class="ng ng-card" title={messages.close}>{text} · </p>', []],
  ])('of %s finds %j', (source, expected) => {
    expect(readerTexts(source, 'a.tsx')).toEqual(expected);
  });

  it('sees the tree at all', () => {
    expect(FILES.length).toBeGreaterThan(100);
    expect(FILES).toContain('wxt.config.ts');
  });
});

it('no text for readers stands in code: move it to components/messages', () => {
  const found = FILES.flatMap((file) =>
    readerTexts(readFileSync(file, 'utf8'), file).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
