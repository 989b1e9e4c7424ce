/**
 * Space, motion and colour come from components/tokens.css: every other style sheet of components/
 * is read, and whatever measures for itself is printed with its file and line.
 *
 * Widths, borders and places are a component's own; so is a border's width that a space makes
 * room for, inside `calc()`.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = 'components/tokens.css';
const SHEETS = globSync('components/**/*.css').map((file) => file.replaceAll('\\', '/'));
const OTHERS = SHEETS.filter((file) => file !== TOKENS);

const DECLARATION = /(?<=[;{]\s*)([a-z-]+):\s*([^;{}]+);/gu;
const IS_SPACING = /^(?:margin|padding|gap|row-gap|column-gap)\b/u;
const LENGTH = /\d(?:px|rem)\b/u;
/** A token, and what it makes room for. */
const SUM_WITH_TOKEN = /calc\((?=[^;]*\bvar\()(?:[^()]|\([^()]*\))*\)/gu;
const DURATION = /(?<![\w.-])[\d.]+m?s\b/u;
const COLOUR = /#[\da-f]{6}\b|\b(?:rgb|hsl|oklch)a?\(/iu;

/** Without comments, whose lines stay. */
function read(file: string): string {
  return withoutComments(readFileSync(file, 'utf8'));
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '));
}

/** What a sheet measures by itself, as "line: property: value". */
function rawMeasures(css: string): string[] {
  return [...css.matchAll(DECLARATION)].flatMap(({ index, 1: property = '', 2: value = '' }) => {
    const isRaw =
      (IS_SPACING.test(property) && LENGTH.test(value.replaceAll(SUM_WITH_TOKEN, ''))) ||
      DURATION.test(value) ||
      COLOUR.test(value);
    const line = css.slice(0, index).split('\n').length;
    return isRaw ? [`${line}: ${property}: ${value}`] : [];
  });
}

describe('style sheets', () => {
  it('are found', () => {
    expect(OTHERS.length).toBeGreaterThan(5);
    expect(SHEETS).toContain(TOKENS);
  });

  it.each(OTHERS)('%s has spaces, durations and colours from the tokens', (file) => {
    expect(rawMeasures(read(file))).toEqual([]);
  });

  it('use every token that is defined, and define every one they use', () => {
    const defined = [...read(TOKENS).matchAll(/(--ng-[\w-]+):/gu)].map(([, name]) => name);
    const used = SHEETS.flatMap((file) =>
      [...read(file).matchAll(/var\((--ng-[\w-]+)(?=\))/gu)].map(([, name]) => name),
    );
    // Given by a component, for one element.
    const own = new Set(['--ng-shift']);
    expect(used.filter((name) => !defined.includes(name) && !own.has(name ?? ''))).toEqual([]);
    expect(defined.filter((name) => !used.includes(name))).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['.a { margin: 0 8px; }', '1: margin: 0 8px'],
    [
      '.a {\n  padding-inline: var(--ng-space-2) 3px;\n}',
      '2: padding-inline: var(--ng-space-2) 3px',
    ],
    [
      '.a { margin: calc(-1 * var(--ng-space-2)) 9px; }',
      '1: margin: calc(-1 * var(--ng-space-2)) 9px',
    ],
    ['.a { gap: calc(9px / 2); }', '1: gap: calc(9px / 2)'],
    ['.a { transition: background 0.12s; }', '1: transition: background 0.12s'],
    ['.a { animation-duration: 150ms; }', '1: animation-duration: 150ms'],
    ['.a { color: #aabbcc; }', '1: color: #aabbcc'],
  ])('%s', (css, found) => {
    expect(rawMeasures(css)).toEqual([found]);
  });

  it.each([
    '.a { margin: 0 auto; padding: var(--ng-space-2); }',
    '.a { padding-inline-start: calc(var(--ng-space-6) - 3px); }',
    '.a { width: 36px; border: 1px solid var(--ng-line); margin-inline-start: 0.4em; }',
    '.a { transition: background var(--ng-fast); }',
  ])('not %s', (css) => {
    expect(rawMeasures(css)).toEqual([]);
  });
});
