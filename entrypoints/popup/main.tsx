/** The popup: paints first, asks afterwards. */
import { browser } from '#imports';
import { loadPagesMessages } from '../../components/messages/load-pages-messages';
import { createOwnPage } from '../../components/own-page';
import { createPopupController } from '../../components/popup/popup-controller';
import { Popup } from '../../components/popup/popup';
import { openPanel } from '../../lib/background/open-panel';
import { copyText } from '../../components/copy-text';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createPopupServices } from './popup-services';

const root = document.querySelector('#popup');
if (!root) throw new Error('popup/index.html has no #popup');

const controller = createPopupController(createPopupServices());
const page = createOwnPage({
  root,
  browserLanguage: browser.i18n.getUILanguage(),
  load: loadPagesMessages,
  title: ({ name }) => name,
  content: (locale) => (
    <Popup
      state={controller.get()}
      actions={controller}
      today={new Date().toISOString().slice(0, 10)}
      locale={locale}
      onCopy={async ({ text }) => copyText(text)}
      onOpenPanel={() => {
        // A popup that closes at once may take its question with it.
        void openPanel(browser.windows.WINDOW_ID_CURRENT).then(() => window.close());
      }}
    />
  ),
});

controller.subscribe(() => {
  const { settings } = controller.get();
  if (settings) void page.speak(settings.settings.language);
  page.paint();
});
await page.speak(DEFAULT_SETTINGS.language);
// After the first paint: the popup is there before anything heavy is loaded.
setTimeout(controller.start);
