/**
 * What `npm start` and `npm test` do before anything of ours can run: install the
 * dependencies, among them the Node.js that the tools need. No dependency, and it
 * runs on Node 20.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project's folder with the project's own tools first on the path. */
export function run(command, args, options = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
}

/** Installs what package-lock.json says unless it is there already. Ends the process when that fails. */
export function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    fail(
      `Node.js ${OLDEST_NODE} or newer is needed; this is ${process.version}. Get it from nodejs.org.`,
    );
  if (isInstalled()) return;
  console.error('Installing the dependencies (npm ci) …');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('npm ci failed; its message above says why.');
  if (!existsSync(join(ROOT, 'node_modules', 'node', 'bin'))) {
    // npm may be set up not to run install scripts; this package needs its own.
    run('node', ['node_modules/node/installArchSpecificPackage.js']);
  }
}

/** npm writes what it installed next to the packages; compare it with what is asked for. */
function isInstalled() {
  try {
    const installed = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages;
    const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || optional === true || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
