/** What Newsgloss found on the page in front, or why it found nothing. */
import type { Ref } from 'preact';

import type { TopicId } from '../../lib/dataset/schema/primitives';
import { usePagesMessages } from '../messages/pages-messages-context';
import { PageTopics } from './page-topics';
import type { FrontPage } from './popup-state';

interface PageSectionProps {
  readonly page: FrontPage;
  readonly listRef: Ref<HTMLUListElement>;
  readonly onOpen: (topic: TopicId) => void;
  readonly onJump: (topic: TopicId) => void;
}

/** Nothing while the page has not answered, so that nothing flashes by. */
export function PageSection({ page, ...list }: PageSectionProps) {
  const messages = usePagesMessages();
  if (page.kind === 'asking') return null;
  if (page.kind === 'silent') return <p class="ng-notice">{messages.silentPage}</p>;
  const { report } = page;
  const note = messages.pageNote(report);
  return (
    <section>
      {report.topics.length > 0 && <h2 class="ng-label">{messages.onThisPage}</h2>}
      <PageTopics topics={report.topics} {...list} />
      {note !== '' && <p class="ng-notice">{note}</p>}
      {report.truncated && <p class="ng-fine ng-indent">{messages.truncated}</p>}
    </section>
  );
}
