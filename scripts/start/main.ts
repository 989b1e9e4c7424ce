/**
 * `npm start`: builds the extension and opens two demonstration articles with it.
 *
 * With a display the browser stays open until it is closed. Without one the
 * same happens headless: terms are hovered, what the cards said is printed,
 * and screenshots are left in screenshots/.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { hasDisplay } from '../browsers/has-display';
import type { FoundBrowser } from '../browsers/find-browser';
import { requireBrowser } from '../browsers/require-browser';
import { serveFolder } from '../browsers/serve-folder';
import { openForReader } from './open-for-reader';
import { tourHeadless } from './tour-headless';

const ROOT = process.cwd();
const ARTICLES = ['wire-report.html', 'state-commentary.html'];

try {
  const browser = requireBrowser(null);
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  const extension = build(browser, isHeadless);
  const server = await serveFolder(join(ROOT, 'scripts/start/articles'));
  const demo = {
    browser,
    extension,
    addresses: ARTICLES.map((name) => `${server.origin}/${name}`),
  };
  try {
    await (isHeadless ? tourHeadless(demo, join(ROOT, 'screenshots')) : openForReader(demo));
  } finally {
    await server.close();
  }
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/**
 * The tour reads what a card says, and cards are closed to scripts: it gets
 * the test build, which differs in that one point.
 */
function build({ kind, name, path }: FoundBrowser, forTour: boolean): string {
  process.stdout.write(`${name}: ${path}\nBuilding the extension …\n`);
  const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const mode = forTour ? ['--mode', 'test'] : [];
  const { status, stdout, stderr } = spawnSync('wxt', ['build', ...target, ...mode], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return join(
    ROOT,
    '.output',
    `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3${forTour ? '-test' : ''}`,
  );
}
