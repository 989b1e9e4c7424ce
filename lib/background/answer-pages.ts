/** The four questions that pages may ask, and nothing else. */
import type { QuestionHandlers } from '../messaging/answer-questions';
import type { BackgroundQuestions } from '../messaging/protocol';
import type { Sender } from '../messaging/sender';
import { settingsForHost, type Settings } from '../settings/settings';
import { siteOf } from '../settings/site-of';
import type { SettingsState } from '../settings/stored-settings';
import { languageFor } from '../text/languages';
import type { CardDesk } from './card-desk';
import { parseFindRequest } from './limit-request';
import type { CardScripts } from './send-card-view';

export interface PageServices {
  readonly desk: CardDesk;
  readonly readSettings: () => Promise<SettingsState>;
  readonly readHush: () => Promise<number | null>;
  /** Opens the options page, not too often. */
  readonly openOptions: () => Promise<void>;
  /** Opens the side panel in a window; does nothing unless the reader has just acted. */
  readonly openPanel: (windowId: number | undefined) => void;
  readonly scripts: CardScripts;
  /** The language of the browser's own interface, BCP 47. */
  readonly browserLanguage: () => string;
}

export function pageHandlers({
  desk,
  readSettings,
  readHush,
  openOptions,
  openPanel,
  scripts,
  browserLanguage,
}: PageServices): QuestionHandlers<BackgroundQuestions> {
  const languageOf = ({ language }: Settings) => languageFor(language, browserLanguage());
  const sendView = async (sender: Sender): Promise<void> => {
    const { settings } = await readSettings();
    await scripts.sendView(sender, languageOf(settings));
  };
  return {
    'find-mentions': async (ask) => desk.find(parseFindRequest(ask)),
    'get-card': async ({ topic, needsView }, sender) => {
      if (typeof topic !== 'string') return null;
      const [card] = await Promise.all([
        desk.card(topic, siteOf(sender.url)),
        needsView ? sendView(sender) : null,
      ]);
      return card;
    },
    'open-page': async ({ page }, { tab }) => {
      // At once: after a wait it is no more the reader's own press.
      if (page === 'panel') openPanel(tab?.windowId);
      else await openOptions();
      return null;
    },
    'get-page-settings': async ({ hasView }, sender) => {
      const [{ settings }, hushedUntil] = await Promise.all([readSettings(), readHush()]);
      // A page that cannot be given new words keeps those it has.
      if (hasView) await scripts.sendWords(sender, languageOf(settings)).catch(() => null);
      // The host comes from the browser, not from the page: it is told of its own site only.
      return settingsForHost(settings, siteOf(sender.url), hushedUntil);
    },
  };
}
