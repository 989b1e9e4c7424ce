/** The popup: paints first, asks afterwards. */
import { render } from 'preact';

import { browser } from '#imports';
import { createPopupController } from '../../components/popup/popup-controller';
import { Popup } from '../../components/popup/popup';
import { copyText } from './copy-text';
import { createPopupServices } from './popup-services';

const root = document.querySelector('#popup');
if (!root) throw new Error('popup/index.html has no #popup');

const controller = createPopupController(createPopupServices());

function paint(target: Element): void {
  render(
    <Popup
      state={controller.get()}
      actions={controller}
      today={new Date().toISOString().slice(0, 10)}
      locale={browser.i18n.getUILanguage()}
      onCopy={copyText}
    />,
    target,
  );
}

controller.subscribe(() => paint(root));
paint(root);
// After the first paint: the popup is there before anything heavy is loaded.
setTimeout(controller.start);
