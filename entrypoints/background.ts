import { browser, defineBackground } from '#imports';

import { pageHandlers } from '../lib/background/answer-pages';
import { createCardDesk } from '../lib/background/card-desk';
import { followCommand } from '../lib/background/follow-command';
import { createOptionsOpener } from '../lib/background/open-options';
import { openPanel } from '../lib/background/open-panel';
import { cardScripts } from '../lib/background/send-card-view';
import { announceSettings, closeStorageToPages } from '../lib/background/tell-pages';
import { welcome } from '../lib/background/welcome';
import { answerBackgroundQuestions } from '../lib/messaging/answer-questions';
import { openPackagedDataset } from '../lib/packaged/packaged-dataset';
import { readHush, watchHush } from '../lib/settings/hush';
import { readSettings, watchSettings } from '../lib/settings/settings-storage';

// Listeners are added while the script runs: a background that was woken by an
// event gets that event only then.
export default defineBackground(() => {
  answerBackgroundQuestions(
    pageHandlers({
      desk: createCardDesk(openPackagedDataset),
      readSettings,
      readHush,
      openOptions: createOptionsOpener(
        () => browser.runtime.openOptionsPage(),
        () => performance.now(),
      ),
      openPanel: (windowId) => void openPanel(windowId),
      scripts: cardScripts,
      browserLanguage: () => browser.i18n.getUILanguage(),
    }),
  );
  watchSettings(() => void announceSettings());
  watchHush(() => void announceSettings());
  // A tab that comes by itself takes the front from a page under test; tests open it themselves.
  if (import.meta.env.MODE !== 'test') {
    browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
  }
  browser.commands.onCommand.addListener(followCommand);
  void closeStorageToPages();
});
