/** The popup's view of the browser. */
import { browser } from '#imports';
import type { PopupDataset, PopupServices } from '../../components/popup/popup-services';
import { askPage } from '../../lib/messaging/ask-page';
import { HUSH_MS, readHush, writeHush } from '../../lib/settings/hush';
import { readSettings, updateSettings, watchSettings } from '../../lib/settings/settings-storage';

/** As many results as fit without scrolling for long. */
const RESULTS = 12;
/** A page hears of changed settings, reads them and starts or stops; then it has news for us. */
const PAGE_SETTLES_MS = 400;

/** Everything is asked of the tab that was in front when the popup opened. */
export function createPopupServices(): PopupServices {
  const frontTab = browser.tabs.query({ active: true, currentWindow: true });
  const tabId = async () => (await frontTab)[0]?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    settings: { read: readSettings, update: updateSettings, watch: watchSettings },
    hush: { read: readHush, set: setHush },
    page: {
      report: async () => askPage(await tabId(), 'page-report', {}).catch(() => null),
      jumpTo: async (topic) => {
        const answer = await askPage(await tabId(), 'jump-to', { topic }).catch(() => null);
        return answer?.found ?? false;
      },
    },
    openDataset,
    pageToSettle: () => new Promise((resolve) => setTimeout(resolve, PAGE_SETTLES_MS)),
    closePopup: () => window.close(),
  };
}

async function setHush(isQuiet: boolean): Promise<number | null> {
  const until = isQuiet ? Date.now() + HUSH_MS : null;
  await writeHush(until);
  return until;
}

/** The search library comes with the dataset, not with the first paint. */
async function openDataset(): Promise<PopupDataset> {
  const [{ openPackagedDataset }, { loadSearch }, { searchTopics }] = await Promise.all([
    import('../../lib/packaged/packaged-dataset'),
    import('../../lib/search/load-search'),
    import('../../lib/search/search-topics'),
  ]);
  const dataset = await openPackagedDataset();
  const [registries, file] = await Promise.all([dataset.registries(), dataset.search()]);
  const index = loadSearch(file);
  return {
    registries,
    search: (query) => searchTopics(index, query, RESULTS),
    card: (topic) => dataset.card(topic),
  };
}
