/** Where Chromium, Chrome, Edge and Firefox are on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** For people: "Chromium", "Microsoft Edge". */
  readonly name: string;
  readonly path: string;
}

interface Candidate {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names to look for on PATH. */
  readonly commands: readonly string[];
  /** Full paths by platform, `~` standing for the base folders of Windows. */
  readonly paths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
}

/** Chromium first: its command line loads an extension without asking anything. */
const CANDIDATES: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: {
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: ['~/Chromium/Application/chrome.exe'],
    },
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: {
      darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['~/Google/Chrome/Application/chrome.exe'],
    },
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: {
      darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      win32: ['~/Microsoft/Edge/Application/msedge.exe'],
    },
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['~/Mozilla Firefox/firefox.exe'],
    },
  },
];

/** The first browser of a kind (or of any), or null. `NEWSGLOSS_CHROMIUM` and `NEWSGLOSS_FIREFOX` name one. */
export function findBrowser(kind?: BrowserKind): FoundBrowser | null {
  for (const candidate of CANDIDATES) {
    if (kind !== undefined && candidate.kind !== kind) continue;
    const named = process.env[`NEWSGLOSS_${candidate.kind.toUpperCase()}`];
    const path = [...(named === undefined ? [] : [named]), ...placesOf(candidate)].find(
      isExecutable,
    );
    if (path !== undefined) return { kind: candidate.kind, name: candidate.name, path };
  }
  return null;
}

function placesOf({ commands, paths }: Candidate): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const bases = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const fixed = (paths[process.platform] ?? []).flatMap((path) =>
    path.startsWith('~/') ? bases.map((base) => join(base, path.slice(2))) : [path],
  );
  return [
    ...fixed,
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
