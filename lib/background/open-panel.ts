/** Opens the side panel: Chromium's side panel, Firefox's sidebar. */
import { browser } from '#imports';

/** As much of both APIs as we use; the polyfill's types know one of them. */
interface PanelApis {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Call it while the reader's click or key is being handled, before anything
 * is waited for: browsers take it for the extension's own idea afterwards.
 *
 * @param windowId the window to open it in; Firefox takes the one in front
 * @returns when it is open, or at once where there is none or no window is told
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
}
