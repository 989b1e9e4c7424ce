/** Five seconds of reading: one sentence and the heart of the first dispute; what the page does to it. */
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import type { CardProps } from './card-props';
import { DisputeHeart } from './dispute';
import { FinePrint } from './fine-print';
import { laterEntries } from './timeline';
import { pageWordingOf, WordingFirst } from './wording-first';
import { firstSentence } from '../../lib/text/first-sentence';
import { IN_ENGLISH } from '../in-english';

type CompactBodyProps = Pick<CardProps, 'view' | 'pageWords' | 'articleDate'>;

/** The card as it first opens. */
export function CompactBody({ view, pageWords, articleDate }: CompactBodyProps) {
  const messages = useMessages();
  const { date } = useCard();
  const wording = pageWordingOf(view, pageWords);
  const later = laterEntries(view.timeline, articleDate).length;
  const [dispute] = view.disputes;
  const { content } = view.summary;
  return (
    <>
      {wording && <WordingFirst wording={wording} isBrief />}
      <p class="ng-read" {...IN_ENGLISH}>
        {dispute ? firstSentence(content) : content}
      </p>
      <FinePrint parts={[messages.review[view.freshness.review]]} />
      {articleDate !== null && later > 0 && (
        <div class="ng-since">
          <FinePrint parts={[messages.eventsSince(later, date(articleDate))]} />
        </div>
      )}
      {dispute && <DisputeHeart view={dispute} />}
    </>
  );
}
