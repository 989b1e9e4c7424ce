import { defineContentScript } from '#imports';

import { answerPageQuestions } from '../../lib/messaging/answer-questions';
import { askBackground } from '../../lib/messaging/ask-background';
import { isExtensionGone } from '../../lib/messaging/messaging-error';
import { cardView } from '../../lib/page/card/card-view';
import { nativeDom } from '../../lib/page/dom/native-dom';
import { clearLeftovers } from '../../lib/page/reader/clear-leftovers';
import { startPageReader } from '../../lib/page/reader/page-reader';
// oxlint-disable-next-line import/no-unassigned-import -- WXT takes it into the manifest
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // WXT's message would tell every page that we are here; its context could be ended by the page.
  noScriptStartedPostMessage: true,
  main: () => {
    clearLeftovers(nativeDom(document), CSS.highlights);
    const disposal = new AbortController();
    const answers = startPageReader(
      document,
      {
        findMentions: (request) => askBackground('find-mentions', request),
        getCard: (topic) => askBackground('get-card', { topic, needsView: cardView() === null }),
        getPageSettings: () => askBackground('get-page-settings', { hasView: cardView() !== null }),
        openPage: async (page) => {
          await askBackground('open-page', { page });
        },
        isGone: isExtensionGone,
        shadowMode: import.meta.env.MODE === 'test' ? 'open' : 'closed',
      },
      disposal,
    );
    if (answers !== null) answerPageQuestions(answers, disposal.signal);
  },
});
