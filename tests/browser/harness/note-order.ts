/** What happens in a page, in the order in which it happens: for tests without clocks. */
import type { Page } from 'puppeteer-core';

/**
 * Begins to note in the page each card that opens (its title) and closes
 * (`closed`). A case may note more there: `noted.push('…')`.
 */
export async function noteOrder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    const note = (host: HTMLElement): void => {
      const title = host.shadowRoot?.querySelector('h2')?.textContent?.trim();
      if (title !== undefined && noted.at(-1) !== title) noted.push(title);
    };
    // A card that follows another one directly is a change inside the host.
    const inside = new MutationObserver(([record]) => {
      const root = record?.target.getRootNode();
      if (root instanceof ShadowRoot && root.host.isConnected) note(root.host as HTMLElement);
    });
    const inPage = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const host of addedNodes) {
          if (!(host instanceof HTMLElement) || host.shadowRoot === null) continue;
          note(host);
          inside.observe(host.shadowRoot, { subtree: true, childList: true, characterData: true });
        }
        if (removedNodes.length > 0) noted.push('closed');
      }
    });
    inPage.observe(document.documentElement, { childList: true });
  });
}

/** What was noted so far. */
export async function notedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(Reflect.get(globalThis, 'noted') as string[])]);
}
