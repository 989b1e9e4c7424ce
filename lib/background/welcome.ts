/** The one page that opens by itself, once. */
import { browser } from '#imports';

/** Opens it after the installation; updates and a newer browser are no reason. */
export async function welcome(reason: string): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
