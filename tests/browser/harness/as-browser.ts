/** What only the browser itself, a hand or an input method can do. For tests. */
import type { Browser, Page } from 'puppeteer-core';

import {
  composeAndEscape,
  endBackground,
  type Finger,
  fingerOn,
  switchOff,
} from '../../../scripts/browsers/firefox-itself';
import { FIREFOX_ADDON_ID } from '../../../scripts/browsers/launch-browser';
import { browserUnderTest } from './browser-under-test';

/** The same in both browsers. */
export interface AsBrowser {
  /** Ends the background, as happens to one that has had nothing to do. */
  readonly endBackground: () => Promise<void>;
  /** Switches the extension off, as in the browser's list. It can do nothing more in this browser. */
  readonly switchOff: () => Promise<void>;
  /** An input method composes in the field that has the focus, and Escape ends it. */
  readonly composeAndEscape: (page: Page) => Promise<void>;
  /** A finger that scrolls what it moves over. */
  readonly fingerOn: (page: Page) => Promise<Finger>;
}

/** @param running the browser, there when something is done */
export function asBrowser(running: () => Browser): AsBrowser {
  return browserUnderTest() === 'firefox' ? asFirefox(running) : asChromium(running);
}

function asFirefox(running: () => Browser): AsBrowser {
  return {
    endBackground: async () => endBackground(running(), FIREFOX_ADDON_ID),
    switchOff: async () => switchOff(running(), FIREFOX_ADDON_ID),
    composeAndEscape,
    fingerOn,
  };
}

function asChromium(running: () => Browser): AsBrowser {
  const background = async () =>
    running().waitForTarget((target) => target.url().endsWith('/background.js'));
  return {
    endBackground: async () => {
      const worker = await (await background()).worker();
      await worker?.close();
    },
    switchOff: async () => {
      const { hostname } = new URL((await background()).url());
      const list = await running().newPage();
      await list.goto('chrome://extensions');
      await list.evaluate(SWITCH_OFF, hostname);
      await list.close();
    },
    composeAndEscape: async (page) => {
      const session = await page.createCDPSession();
      const composition = { text: 'に', selectionStart: 1, selectionEnd: 1 };
      await session.send('Input.imeSetComposition', composition);
      await page.keyboard.press('Escape');
    },
    fingerOn: async ({ touchscreen }) => touchscreen,
  };
}

/** Runs in the page, so it stands alone. */
const SWITCH_OFF = async (id: string): Promise<void> => {
  const { chrome } = globalThis as unknown as {
    chrome: {
      management: { setEnabled: (extension: string, isEnabled: boolean) => Promise<void> };
    };
  };
  await chrome.management.setEnabled(id, false);
};
