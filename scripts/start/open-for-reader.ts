/** Opens the demonstration in a window and waits until the reader closes it. */
import { launchBrowser } from '../browsers/launch-browser';
import type { FoundBrowser } from '../browsers/find-browser';

export interface Demonstration {
  readonly browser: FoundBrowser;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly addresses: readonly string[];
}

export async function openForReader({
  browser: found,
  extension,
  addresses,
}: Demonstration): Promise<void> {
  const browser = await launchBrowser({ browser: found, extension, headless: false });
  const [first] = await browser.pages();
  for (const [index, address] of addresses.entries()) {
    const page = index === 0 && first !== undefined ? first : await browser.newPage();
    await page.goto(address);
  }
  process.stdout.write(
    'Two articles are open. Rest the pointer on a dotted term; press Alt+K for the next one;\n' +
      'click the Newsgloss button in the toolbar to search. Close the browser to end.\n',
  );
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
