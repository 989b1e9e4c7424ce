/** The page after the installation: our own article, read as those of news sites are. */
import { browser } from '#imports';

import { offerCardWords } from '../../components/messages/card-words';
import { loadPagesMessages } from '../../components/messages/load-pages-messages';
import { createOwnPage } from '../../components/own-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { watchSettings, readSettings } from '../../lib/settings/settings-storage';
import { readingKeys } from './reading-keys';
import { readThisPage } from './read-this-page';

const root = document.querySelector('#welcome');
if (!root) throw new Error('welcome/index.html has no #welcome');

const [keys, stored] = await Promise.all([readingKeys(), readSettings()]);
let { settings } = stored;
const page = createOwnPage({
  root,
  browserLanguage: browser.i18n.getUILanguage(),
  load: async (language) => {
    const messages = await loadPagesMessages(language);
    // The cards of this page have no background that sends them their words.
    offerCardWords(messages.card);
    return messages;
  },
  title: ({ welcome }) => welcome.title,
  content: () => <WelcomePage appearance={settings.appearance} keys={keys} />,
});
watchSettings((changed) => {
  ({ settings } = changed);
  void page.speak(settings.language);
  page.paint();
});
await page.speak(settings.language);
readThisPage();
