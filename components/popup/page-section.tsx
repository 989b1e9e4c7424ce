/** What Newsgloss found on the page in front, or why it found nothing. */
import type { Ref } from 'preact';

import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import type { PageReport, PageTerm } from '../../lib/messaging/protocol';
import type { PagesMessages } from '../messages/en/pages';
import { usePagesMessages } from '../messages/pages-messages-context';
import { PageTopics, type TopicsAttention } from './page-topics';
import type { FrontPage } from './popup-state';

interface PageSectionProps extends Partial<TopicsAttention> {
  readonly page: FrontPage;
  /** The page's topics in another order than that of its report. */
  readonly terms?: readonly PageTerm[] | undefined;
  /** Said already, where the cards cannot be opened here either. */
  readonly datasetProblem: DatasetProblem | null;
  /** So many topics at first, the others by a button; without it all. */
  readonly limit?: number;
  readonly listRef: Ref<HTMLUListElement>;
  /** Arrow up from the first topic. */
  readonly onLeave: () => void;
  readonly onOpen: (topic: TopicId) => void;
  readonly onJump: (topic: TopicId) => void;
}

/** Nothing while the page has not answered, so that nothing flashes by. */
export function PageSection({ page, terms, datasetProblem, ...list }: PageSectionProps) {
  const messages = usePagesMessages();
  if (page.kind === 'asking') return null;
  if (page.kind === 'silent') return <p class="ng-notice">{messages.silentPage}</p>;
  const { report } = page;
  const topics = terms ?? report.topics;
  const said = noteOf(report, messages);
  // What is wrong with the cards is said once.
  const isSaid = datasetProblem !== null && said === messages.datasetProblem(datasetProblem);
  const note = isSaid ? '' : said;
  return (
    <section>
      {topics.length > 0 && <h2 class="ng-label">{messages.onThisPage}</h2>}
      <PageTopics topics={topics} {...list} />
      {note !== '' && <p class="ng-notice">{note}</p>}
      {report.truncated && <p class="ng-fine ng-indent">{messages.truncated}</p>}
    </section>
  );
}

/** Why there is nothing to list; empty where there is, or where something else says so. */
function noteOf(report: PageReport, messages: PagesMessages): string {
  const { state, topics, problem = { kind: 'unknown' } } = report;
  if (state !== 'failed') return state === 'active' && topics.length === 0 ? messages.noTopics : '';
  return problem.kind === 'unknown' ? messages.pageUnreadable : messages.datasetProblem(problem);
}
