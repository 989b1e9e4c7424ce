/** The options page. */
import { render } from 'preact';

import { browser } from '#imports';
import { createOptionsController } from '../../components/options/options-controller';
import { OptionsPage } from '../../components/options/options-page';
import { serialiseBackup } from '../../lib/settings/backup';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createOptionsServices } from './options-services';

const root = document.querySelector('#options');
if (!root) throw new Error('options/index.html has no #options');

const controller = createOptionsController(createOptionsServices());
const today = new Date().toISOString().slice(0, 10);

function paint(target: Element): void {
  const state = controller.get();
  const settings = state.settings?.settings ?? DEFAULT_SETTINGS;
  render(
    <OptionsPage
      state={state}
      actions={controller}
      backup={serialiseBackup(settings, today)}
      extensionVersion={browser.runtime.getManifest().version}
      today={today}
      locale={browser.i18n.getUILanguage()}
    />,
    target,
  );
}

controller.subscribe(() => paint(root));
paint(root);
await controller.start();
// The section that the address names was not there when the browser looked for it.
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
