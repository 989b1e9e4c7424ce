/**
 * `npm run bench`: the figures of docs/performance.md, as Markdown.
 *
 *     npm run bench                 everything (builds the extension first)
 *     npm run bench -- engine       the engine against others; draws its growth
 *     npm run bench -- search       a keystroke in the popup
 *     npm run bench -- growth       the dataset's costs with up to 5,000 cards
 *     npm run bench -- popup        from opening the popup to its first results
 *     npm run bench -- size page    bytes; script time and hover
 *     npm run bench -- start        the background's cold start, and a hundred tabs at once
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

const PICTURE = 'docs/engine-growth.svg';

const NAMES = ['engine', 'search', 'growth', 'popup', 'size', 'page', 'start'];
const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no bench is called ${unknown.join(', ')}: one of ${NAMES.join(', ')}\n`);
  process.exit(2);
}
const wants = (name: string): boolean => wanted.size === 0 || wanted.has(name);
const print = (text: string): boolean => process.stdout.write(`${text}\n\n`);

print(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
if (wants('engine')) {
  const { report, picture } = await (await import('./bench-engine')).benchEngine();
  print(report);
  writeFileSync(PICTURE, picture);
  print(`The growth is drawn in ${PICTURE}.`);
}
if (wants('search')) print(await (await import('./bench-search')).benchSearch());
if (wants('growth')) print(await (await import('./bench-growth')).benchGrowth());
if (wants('size')) {
  execFileSync('wxt', ['build'], { stdio: 'ignore' });
  print((await import('./bench-size')).benchSize());
}
if (wants('page') || wants('start') || wants('popup')) {
  execFileSync('wxt', ['build', '--mode', 'test'], { stdio: 'ignore' });
  if (wants('page')) print(await (await import('./bench-page')).benchPage());
  if (wants('popup')) print(await (await import('./bench-popup')).benchPopup());
  if (wants('start')) print(await (await import('./bench-start')).benchStart());
}
