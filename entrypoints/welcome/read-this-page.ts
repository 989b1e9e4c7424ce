/** What a content script does in other pages; here no script of ours is sent. */
import styles from '../../components/card/card.css?inline';
import { renderPageCard } from '../../components/card/page-card';
import { fitCard } from '../../components/card/use-fit';
import { answerPageQuestions } from '../../lib/messaging/answer-questions';
import { askBackground } from '../../lib/messaging/ask-background';
import { isExtensionGone } from '../../lib/messaging/messaging-error';
import { createCardSurface } from '../../lib/page/card/card-surface';
import { createCardTable } from '../../lib/page/card/card-table';
import { offerCardView } from '../../lib/page/card/card-view';
import { scrollToMention } from '../../lib/page/card/scroll-to-mention';
import { startPageReader } from '../../lib/page/reader/page-reader';

/** Reads, marks and answers until the page is closed. */
export function readThisPage(): void {
  const renderer = { styles, render: renderPageCard, fit: fitCard };
  const setup = { renderer, table: createCardTable() };
  offerCardView({ createSurface: (options) => createCardSurface(setup, options), scrollToMention });
  const disposal = new AbortController();
  const answers = startPageReader(
    document,
    {
      findMentions: (request) => askBackground('find-mentions', request),
      getCard: (topic) => askBackground('get-card', { topic, needsView: false }),
      getPageSettings: () => askBackground('get-page-settings', { hasView: false }),
      openPage: async (page) => {
        await askBackground('open-page', { page });
      },
      isGone: isExtensionGone,
      shadowMode: import.meta.env.MODE === 'test' ? 'open' : 'closed',
    },
    disposal,
  );
  if (answers !== null) answerPageQuestions(answers, disposal.signal);
}
