/** The three questions that pages may ask, and nothing else. */
import type { QuestionHandlers } from '../messaging/answer-questions';
import type { BackgroundQuestions } from '../messaging/protocol';
import type { Sender } from '../messaging/sender';
import { settingsForHost } from '../settings/settings';
import { siteOf } from '../settings/site-of';
import type { SettingsState } from '../settings/stored-settings';
import type { CardDesk } from './card-desk';
import { parseFindRequest } from './limit-request';

export interface PageServices {
  readonly desk: CardDesk;
  readonly readSettings: () => Promise<SettingsState>;
  readonly readHush: () => Promise<number | null>;
  /** Runs the script that shows cards in the page that asks. */
  readonly sendCardView: (sender: Sender) => Promise<void>;
}

export function pageHandlers({
  desk,
  readSettings,
  readHush,
  sendCardView,
}: PageServices): QuestionHandlers<BackgroundQuestions> {
  return {
    'find-mentions': async (ask) => desk.find(parseFindRequest(ask)),
    'get-card': async ({ topic, needsView }, sender) => {
      if (typeof topic !== 'string') return null;
      const [card] = await Promise.all([desk.card(topic), needsView ? sendCardView(sender) : null]);
      return card;
    },
    // The host comes from the browser, not from the page: it is told of its own site only.
    'get-page-settings': async (_ask, sender) => {
      const [{ settings }, hushedUntil] = await Promise.all([readSettings(), readHush()]);
      return settingsForHost(settings, siteOf(sender.url), hushedUntil);
    },
  };
}
