/** The options page. */
import { browser } from '#imports';
import { loadPagesMessages } from '../../components/messages/load-pages-messages';
import { createOptionsController } from '../../components/options/options-controller';
import { OptionsPage } from '../../components/options/options-page';
import { createOwnPage } from '../../components/own-page';
import { serialiseBackup } from '../../lib/settings/backup';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createOptionsServices } from './options-services';

const root = document.querySelector('#options');
if (!root) throw new Error('options/index.html has no #options');

const controller = createOptionsController(createOptionsServices());
const today = new Date().toISOString().slice(0, 10);
const settings = () => controller.get().settings?.settings ?? DEFAULT_SETTINGS;
const page = createOwnPage({
  root,
  browserLanguage: browser.i18n.getUILanguage(),
  load: loadPagesMessages,
  title: ({ options }) => options.title,
  content: (locale) => (
    <OptionsPage
      state={controller.get()}
      actions={controller}
      backup={serialiseBackup(settings(), today)}
      extensionVersion={browser.runtime.getManifest().version}
      today={today}
      locale={locale}
    />
  ),
});

controller.subscribe(() => {
  void page.speak(settings().language);
  page.paint();
});
await page.speak(DEFAULT_SETTINGS.language);
await controller.start();
// The section that the address names was not there when the browser looked for it.
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
