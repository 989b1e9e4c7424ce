/** The way from the popup to the browser's own panel, which stays for as long as that browser. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';

import { PATIENCE, PATIENCE_MS } from '../../scripts/browsers/patience';
import { browserUnderTest } from './harness/browser-under-test';
import { useOwnBrowser } from './harness/use-harness';

const harness = useOwnBrowser();

interface SidebarApi {
  readonly sidebarAction: { readonly isOpen: (where: object) => Promise<boolean> };
}

/** Resolves when the browser has opened its panel, and rejects when it does not. */
async function waitForPanel(own: Page): Promise<unknown> {
  if (browserUnderTest() === 'chromium') {
    return harness.browser.waitForTarget(
      (target) => target.url().endsWith('/sidepanel.html'),
      PATIENCE,
    );
  }
  return own.waitForFunction(async () => {
    const { browser } = globalThis as unknown as { browser: SidebarApi };
    return browser.sidebarAction.isOpen({});
  }, PATIENCE);
}

it('opens from the popup', async () => {
  // The popup closes itself, so another page looks whether the panel is there.
  const witness = await harness.openOwn('options.html');
  const popup = await harness.openOwn('popup.html');
  // A locator presses what has stopped moving: the footer goes down as the popup fills.
  await popup.locator('::-p-text(Open beside the page)').setTimeout(PATIENCE_MS).click();
  await expect(waitForPanel(witness)).resolves.toBeTruthy();
});
