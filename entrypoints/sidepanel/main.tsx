/** The side panel: paints first, asks afterwards. */
import { browser } from '#imports';

import { loadPagesMessages } from '../../components/messages/load-pages-messages';
import { createOwnPage } from '../../components/own-page';
import { createPanelController } from '../../components/panel/panel-controller';
import { Panel } from '../../components/panel/panel';
import { followFrontPage } from '../../lib/messaging/follow-front-page';
import { openSearchableDataset } from '../../lib/packaged/searchable-dataset';
import { copyText } from '../../components/copy-text';
import { readHush, setHush } from '../../lib/settings/hush';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { readSettings, updateSettings, watchSettings } from '../../lib/settings/settings-storage';

const root = document.querySelector('#panel');
if (!root) throw new Error('sidepanel/index.html has no #panel');

const controller = createPanelController({
  settings: { read: readSettings, update: updateSettings, watch: watchSettings },
  hush: { read: readHush, set: setHush },
  openDataset: openSearchableDataset,
  followFrontPage,
});
const page = createOwnPage({
  root,
  browserLanguage: browser.i18n.getUILanguage(),
  load: loadPagesMessages,
  title: ({ name }) => name,
  content: (locale) => {
    const { desk, place } = controller.get();
    return (
      <Panel
        state={desk}
        place={place}
        actions={controller}
        today={new Date().toISOString().slice(0, 10)}
        locale={locale}
        onCopy={async ({ text }) => copyText(text)}
      />
    );
  },
});
controller.subscribe(() => {
  const { settings } = controller.get().desk;
  if (settings) void page.speak(settings.settings.language);
  page.paint();
});
await page.speak(DEFAULT_SETTINGS.language);
setTimeout(controller.start);
