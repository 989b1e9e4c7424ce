/** The corrections page. */
import { render } from 'preact';

import { browser } from '#imports';
import { CorrectionsPage } from '../../components/corrections/corrections-page';
import type { CardChange } from '../../lib/dataset/compiled';
import { openPackagedDataset } from '../../lib/packaged/packaged-dataset';
import { readSettings } from '../../lib/settings/settings-storage';

const root = document.querySelector('#corrections');
if (!root) throw new Error('corrections/index.html has no #corrections');

const [changes, { settings }] = await Promise.all([readChanges(), readSettings()]);
render(
  <CorrectionsPage
    changes={changes}
    theme={settings.appearance.theme}
    locale={browser.i18n.getUILanguage()}
  />,
  root,
);

/** The changes, or the sentence that says why there are none. */
async function readChanges(): Promise<readonly CardChange[] | string> {
  try {
    const dataset = await openPackagedDataset();
    return await dataset.changes();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
