/**
 * The layers of docs/architecture.md, held against every import in the tree.
 * A failure prints the offending edge and what to do about it.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const PURE = [
  'support',
  'text',
  'dataset',
  'lexicon',
  'mentions',
  'search',
  'preview',
  'placement',
].map((name) => `lib/${name}/`);
/** Pure modules that are only for the build: the full compromise would reach the background with them. */
const BUILD_ONLY = ['lib/lexicon/', 'lib/dataset/compile/'];
/** What the engine needs of them; they import nothing else of theirs. */
const RUN_TIME_TOO = new Set(
  ['lexicon', 'match-syntax', 'stored-lexicon', 'table'].map((name) => `lib/lexicon/${name}.ts`),
);

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/'),
);
const SOURCES = FILES.filter((file) => !/\.(?:test|fixture)\.tsx?$/u.test(file));
const EDGES = SOURCES.flatMap(importsOf);

/** Static and dynamic imports; what they name is a package or a file of ours without its extension. */
function importsOf(file: string): Edge[] {
  const source = readFileSync(file, 'utf8').replaceAll(/^\s*\*.*$/gmu, '');
  const statements = source.matchAll(
    /(?:^|\n)(?:import|export)(?<type> type)?\b[^;'"]*?(?:from )?['"](?<name>[^'"]+)['"]|import\(\s*['"](?<dynamic>[^'"]+)['"]/gu,
  );
  return [...statements].map(({ groups }) => ({
    from: file,
    to: resolve(file, groups?.['name'] ?? groups?.['dynamic'] ?? ''),
    isType: groups?.['type'] !== undefined,
  }));
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = normalize(join(dirname(file), name)).replaceAll('\\', '/');
  return (
    FILES.find((known) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(known)) ?? path
  );
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

function isOurs(path: string): boolean {
  return isIn(path, ['lib/', 'components/', 'entrypoints/', 'data/', 'scripts/']);
}

/** Edges that break a rule, as readable lines. */
function broken(rule: (edge: Edge) => boolean): string[] {
  return EDGES.filter(rule).map(({ from, to }) => `${from} -> ${to}`);
}

function isPureImport(to: string): boolean {
  return (
    isIn(to, PURE) || (!isOurs(to) && !/^(?:#imports|wxt|preact|node:|webextension)/u.test(to))
  );
}

function isViewImport(to: string): boolean {
  const isValue = to === 'lib/settings/settings.ts' || to === 'lib/messaging/protocol.ts';
  return !isOurs(to) || isIn(to, ['components/', ...PURE]) || isValue;
}

function isBuildOnly(path: string): boolean {
  return isIn(path, BUILD_ONLY) && !RUN_TIME_TOO.has(path);
}

describe('layers', () => {
  it('see the tree at all', () => {
    expect(EDGES.length).toBeGreaterThan(100);
    expect(EDGES.some(({ to }) => to === 'lib/text/tokenize.ts')).toBe(true);
  });

  it('keep pure folders pure: move what needs a page or a browser into lib/page, lib/messaging or lib/settings', () => {
    expect(broken(({ from, to }) => isIn(from, PURE) && !isPureImport(to))).toEqual([]);
  });

  it('let nobody import entry points, data/ or scripts/', () => {
    expect(
      broken(
        ({ from, to }) =>
          isIn(to, ['data/', 'scripts/']) ||
          (isIn(to, ['entrypoints/']) && dirname(to) !== dirname(from)),
      ),
    ).toEqual([]);
  });

  it('keep components views: pass state and services in as props', () => {
    expect(
      broken(
        ({ from, to, isType }) =>
          isIn(from, ['components/']) && !isType && (!isViewImport(to) || to === '#imports'),
      ),
    ).toEqual([]);
  });

  it('keep the page side free of Preact and of browser APIs: inject them from the entry point', () => {
    expect(
      broken(
        ({ from, to }) =>
          isIn(from, ['lib/page/']) &&
          (/^(?:preact|#imports|wxt)/u.test(to) || isIn(to, ['components/'])),
      ),
    ).toEqual([]);
  });

  it('reach browser APIs only through #imports', () => {
    expect(broken(({ to }) => /^(?:webextension-polyfill|wxt\/)/u.test(to))).toEqual([]);
  });

  it('keep build-time code out of the extension: import its types only', () => {
    expect(
      broken(({ from, to, isType }) => isBuildOnly(to) && !isBuildOnly(from) && !isType),
    ).toEqual([]);
    expect(
      broken(({ from, to }) => /^compromise(?:$|\/(?:two|three))/u.test(to) && !isBuildOnly(from)),
    ).toEqual([]);
  });

  it('keep entry points to wiring: at most 60 lines', () => {
    const long = SOURCES.filter((file) => file.startsWith('entrypoints/')).filter(
      (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });
});
