/** Whose page is in front, where it is one of our publications. */
import { pagePublisher } from '../../lib/dataset/page-publisher';
import { describePagePublisher } from '../card/describe-publication';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupState } from './popup-state';

interface PagePublisherProps extends Pick<PopupState, 'page' | 'dataset'> {
  readonly locale: string;
}

/** Nothing until page and dataset are there, and nothing for publishers we do not know. */
export function PagePublisher({ page, dataset, locale }: PagePublisherProps) {
  const { card: messages } = usePagesMessages();
  if (page.kind !== 'answered' || dataset.kind !== 'open') return null;
  const publisher = pagePublisher(page.report.host, dataset.registries.publications);
  return (
    publisher && (
      <p class="ng-fine ng-indent">
        {describePagePublisher(publisher, { messages, locale, isBrief: false })}
      </p>
    )
  );
}
