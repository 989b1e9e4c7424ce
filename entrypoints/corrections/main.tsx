/** The corrections page. */
import { browser } from '#imports';
import { CorrectionsPage } from '../../components/corrections/corrections-page';
import { loadPagesMessages } from '../../components/messages/load-pages-messages';
import { createOwnPage } from '../../components/own-page';
import type { CardChange } from '../../lib/dataset/compiled';
import { problemOf, type DatasetProblem } from '../../lib/dataset/dataset-problem';
import { openPackagedDataset } from '../../lib/packaged/packaged-dataset';
import { readSettings, watchSettings } from '../../lib/settings/settings-storage';

const root = document.querySelector('#corrections');
if (!root) throw new Error('corrections/index.html has no #corrections');

const [changes, stored] = await Promise.all([readChanges(), readSettings()]);
let { settings } = stored;
const page = createOwnPage({
  root,
  browserLanguage: browser.i18n.getUILanguage(),
  load: loadPagesMessages,
  title: ({ corrections }) => corrections.title,
  content: (locale) => (
    <CorrectionsPage changes={changes} appearance={settings.appearance} locale={locale} />
  ),
});
watchSettings((changed) => {
  ({ settings } = changed);
  void page.speak(settings.language);
  page.paint();
});
await page.speak(settings.language);

/** The changes, or why there are none. */
async function readChanges(): Promise<readonly CardChange[] | DatasetProblem> {
  try {
    const dataset = await openPackagedDataset();
    return await dataset.changes();
  } catch (error) {
    return problemOf(error);
  }
}
