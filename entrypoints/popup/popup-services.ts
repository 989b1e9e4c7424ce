/** The popup's view of the browser. */
import { browser } from '#imports';
import type { PopupServices } from '../../components/popup/popup-services';
import { askPage } from '../../lib/messaging/ask-page';
import { openSearchableDataset } from '../../lib/packaged/searchable-dataset';
import { readHush, setHush } from '../../lib/settings/hush';
import { readSettings, updateSettings, watchSettings } from '../../lib/settings/settings-storage';

/** Everything is asked of the tab that was in front when the popup opened. */
export function createPopupServices(): PopupServices {
  const frontTab = browser.tabs.query({ active: true, currentWindow: true });
  const tabId = async () => (await frontTab)[0]?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    settings: { read: readSettings, update: updateSettings, watch: watchSettings },
    hush: { read: readHush, set: setHush },
    page: {
      report: async () => askPage(await tabId(), 'page-report', {}).catch(() => null),
      article: async (topic) =>
        askPage(await tabId(), 'article-beside', { topic }).catch(() => null),
      settle: async () => {
        await askPage(await tabId(), 'settings-changed', {}).catch(() => null);
      },
      jumpTo: async (topic) => {
        const answer = await askPage(await tabId(), 'jump-to', { topic }).catch(() => null);
        return answer?.found ?? false;
      },
    },
    openDataset: openSearchableDataset,
    closePopup: () => window.close(),
  };
}
