/** Starts a browser with the unpacked extension in it, Chromium or Firefox alike. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

import type { FoundBrowser } from './find-browser';
import { SYSTEM_ACCESS } from './firefox-itself';
import { chromiumWishes, firefoxWishes, type SystemWishes } from './system-wishes';

/** The extension's own id in Firefox, and the uuid its pages get there, fixed so that pages can be opened. */
export const FIREFOX_ADDON_ID = 'newsgloss@newsgloss.invalid';
export const FIREFOX_UUID = '5f2f0f6e-2c54-4a0d-9d1f-9f6b2f3c1a77';

export interface LaunchRequest extends SystemWishes {
  readonly browser: FoundBrowser;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly headless: boolean;
  /** Width and height of the window in CSS pixels; the browser's own size if left out. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More command line arguments. */
  readonly args?: readonly string[];
  /** Folder for what is saved; the browser's own if left out. */
  readonly downloads?: string | undefined;
}

/**
 * Chromium talks to its makers' servers as it starts. The card data needs no
 * network, so it gets none but this machine: nothing hangs where there is none.
 */
const QUIET_CHROMIUM = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];
const OFFLINE_CHROMIUM =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

const QUIET_FIREFOX = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }),
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/**
 * Timers of tabs behind others keep their pace, as in Chromium under automation:
 * there popup and panel are such tabs, for readers they are not.
 */
const UNTHROTTLED_FIREFOX = {
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

/** @param request.headless also keeps the browser off the network */
export async function launchBrowser(request: LaunchRequest): Promise<Browser> {
  if (request.browser.kind === 'chromium') return puppeteer.launch(chromiumOptions(request));
  const browser = await puppeteer.launch(firefoxOptions(request));
  await browser.installExtension(request.extension);
  return browser;
}

function chromiumOptions({
  browser,
  extension,
  headless,
  viewport,
  args = [],
  downloads,
  ...wishes
}: LaunchRequest): LaunchOptions {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: browser.path,
    headless,
    pipe: true,
    // Works where --load-extension no longer does (Chrome 137 and later).
    enableExtensions: [extension],
    defaultViewport: viewport ?? null,
    ...(downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    args: [
      ...QUIET_CHROMIUM,
      ...(headless ? [OFFLINE_CHROMIUM] : []),
      ...sandbox,
      ...chromiumWishes(wishes),
      ...args,
    ],
  };
}

function firefoxOptions({
  browser,
  headless,
  viewport,
  args = [],
  downloads,
  ...wishes
}: LaunchRequest): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: browser.path,
    headless,
    defaultViewport: viewport ?? null,
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      ...(headless ? UNTHROTTLED_FIREFOX : {}),
      ...(downloads === undefined
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...firefoxWishes(wishes),
    },
    // Extension pages belong to the browser's own context, which automation must be let into.
    args: [SYSTEM_ACCESS, ...args],
  };
}
