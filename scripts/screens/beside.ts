/** Windows of the browser that stand beside each other, in one picture. */
import type { Browser, Page } from 'puppeteer-core';

/** The part of a window that shows the extension or the article, from its corner; CSS pixels. */
export interface Pane {
  readonly page: Page;
  readonly width: number;
  readonly height: number;
}

/**
 * Automation photographs the page, its side panel and the popup one by one; here they stand as the
 * reader has them.
 *
 * @param panes from left to right
 * @returns a tab that shows the picture and nothing else
 */
export async function standBeside(browser: Browser, panes: readonly Pane[]): Promise<Page> {
  const images: string[] = [];
  for (const { page, width, height } of panes) {
    const clip = { x: 0, y: 0, width, height };
    const data = await page.screenshot({ encoding: 'base64', clip });
    images.push(`<img src="data:image/png;base64,${data}">`);
  }
  // Not before: a popup closes when a tab opens.
  const tab = await browser.newPage();
  await tab.setViewport({
    width: panes.reduce((sum, { width }) => sum + width, 0),
    height: Math.max(...panes.map(({ height }) => height)),
  });
  await tab.setContent(
    `<style>body{display:flex;margin:0}img{display:block}</style>${images.join('')}`,
  );
  return tab;
}
