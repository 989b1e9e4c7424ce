/** The three questions that pages may ask, and nothing else. */
import type { QuestionHandlers } from '../messaging/answer-questions';
import type { BackgroundQuestions } from '../messaging/protocol';
import { settingsForHost } from '../settings/settings';
import { siteOf } from '../settings/site-of';
import type { SettingsState } from '../settings/stored-settings';
import type { CardDesk } from './card-desk';
import { parseFindRequest } from './limit-request';

export interface PageServices {
  readonly desk: CardDesk;
  readonly readSettings: () => Promise<SettingsState>;
}

export function pageHandlers({
  desk,
  readSettings,
}: PageServices): QuestionHandlers<BackgroundQuestions> {
  return {
    'find-mentions': async (ask) => desk.find(parseFindRequest(ask)),
    'get-card': async ({ topic }) => (typeof topic === 'string' ? desk.card(topic) : null),
    // The host comes from the browser, not from the page: it is told of its own site only.
    'get-page-settings': async (_ask, sender) =>
      settingsForHost((await readSettings()).settings, siteOf(sender.url)),
  };
}
