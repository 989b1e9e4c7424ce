/** Finds a browser, or installs one where that can be done, or says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { type BrowserKind, findBrowser, type FoundBrowser } from './find-browser';

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const FONTS = 'fonts-dejavu-core';
/** One of its files. */
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf';

/**
 * The fonts that compared pictures are drawn with; on Debian they come with the browser.
 *
 * @throws Error whose message says what to install
 */
export function requireFonts(): void {
  if (!existsSync(FONT) && canInstall()) installFromDebian([FONTS]);
  if (existsSync(FONT)) return;
  throw new Error(`Pictures are compared with the fonts of Debian: sudo apt install ${FONTS}`);
}

/**
 * @param kind null for any browser
 * @throws Error whose message says exactly what to install
 */
export function requireBrowser(kind: BrowserKind | null): FoundBrowser {
  const wanted = kind ?? undefined;
  const found = findBrowser(wanted);
  if (found !== null) return found;
  const name = DEBIAN_PACKAGE[kind ?? 'chromium'];
  if (canInstall()) installFromDebian([name, FONTS]);
  const installed = findBrowser(wanted);
  if (installed === null) throw new Error(adviceFor(kind ?? 'chromium'));
  return installed;
}

/** Root on Debian or a system derived from it. Without root we do not ask for a password. */
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian(names: readonly string[]): void {
  process.stderr.write(`Not found: installing ${names.join(', ')} with apt-get\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '--yes', '--no-install-recommends', ...names]]) {
    const { status } = spawnSync('apt-get', ['--quiet', ...command], {
      stdio: ['ignore', 2, 2],
      env: environment,
    });
    if (status !== 0)
      throw new Error(
        `apt-get ${command.join(' ')} failed; install ${names.join(', ')} by hand and try again`,
      );
  }
}

function adviceFor(kind: BrowserKind): string {
  const wanted =
    kind === 'firefox' ? 'Firefox 140 or newer' : 'Chromium, Chrome or Edge 128 or newer';
  const ways: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    darwin:
      kind === 'firefox' ? 'brew install --cask firefox' : 'brew install --cask google-chrome',
    win32: kind === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome',
    linux: `sudo apt install ${DEBIAN_PACKAGE[kind]} (Debian, Ubuntu), sudo dnf install ${kind} (Fedora)`,
  };
  const variable = `NEWSGLOSS_${kind.toUpperCase()}`;
  return `${wanted} was not found. Install it: ${ways[process.platform] ?? 'from its maker’s site'}. If it is installed in an unusual place, put its full path into ${variable}.`;
}
