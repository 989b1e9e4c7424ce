/** Five seconds of reading: one sentence and the heart of the first dispute. */
import { useMessages } from '../messages/messages-context';
import type { CardProps } from './card-props';
import { DisputeHeart } from './dispute';
import { FinePrint } from './fine-print';
import { firstSentence } from '../../lib/text/first-sentence';
import { IN_ENGLISH } from '../in-english';

/** The card as it first opens. */
export function CompactBody({ view }: Pick<CardProps, 'view'>) {
  const messages = useMessages();
  const [dispute] = view.disputes;
  const { content } = view.summary;
  return (
    <>
      <p class="ng-read" {...IN_ENGLISH}>
        {dispute ? firstSentence(content) : content}
      </p>
      <FinePrint parts={[messages.review[view.freshness.review]]} />
      {dispute && <DisputeHeart view={dispute} />}
    </>
  );
}
