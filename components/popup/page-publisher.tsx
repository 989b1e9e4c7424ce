/** Whose page is in front, where it is one of our publications. */
import type { Publication } from '../../lib/dataset/schema/registries';
import { pagePublisher } from '../../lib/dataset/page-publisher';
import { describePagePublisher } from '../card/describe-publication';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupState } from './popup-state';

interface PagePublisherProps extends Pick<PopupState, 'page' | 'dataset'> {
  readonly locale: string;
}

/** Null until page and dataset are there, and for publishers we do not know. */
export function publisherInFront({
  page,
  dataset,
}: Pick<PopupState, 'page' | 'dataset'>): Publication | null {
  if (page.kind !== 'answered' || dataset.kind !== 'open') return null;
  return pagePublisher(page.report.host, dataset.registries.publications);
}

/** Nothing where that is unknown. */
export function PagePublisher({ locale, ...front }: PagePublisherProps) {
  const { card: messages } = usePagesMessages();
  const publisher = publisherInFront(front);
  return (
    publisher && (
      <p class="ng-fine ng-indent">
        {describePagePublisher(publisher, { messages, locale, isBrief: false })}
      </p>
    )
  );
}
