/** The whole card, in the order of reading. */
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import type { CardProps } from './card-props';
import { Dispute } from './dispute';
import { FactList } from './fact-list';
import { FinePrint } from './fine-print';
import { Said } from './said';
import { Timeline } from './timeline';
import { TopicLinks } from './topic-links';
import { pageWordingOf, WordingFirst } from './wording-first';
import { WordingList } from './wording-list';

/** Everything the card knows. */
export function ExpandedBody(props: CardProps) {
  const { view, articleDate, pageWords, unnamed, parents = [] } = props;
  const { onOpenTopic, onOpenBeside } = props;
  const leads = { onOpenTopic, onOpenBeside };
  const messages = useMessages();
  const { date } = useCard();
  const wording = pageWordingOf(view, pageWords);
  return (
    <>
      {wording && <WordingFirst wording={wording} />}
      <Said statement={view.summary}>{view.summary.content}</Said>
      <FinePrint parts={[view.summary.isHidden ? messages.summaryUnsourced : '']} />
      <FinePrint parts={[messages.review[view.freshness.review]]} />
      {view.disputes.map((dispute) => (
        <Dispute key={dispute.dispute.id} view={dispute} unnamed={unnamed} />
      ))}
      <FactList facts={view.facts} />
      <Timeline timeline={view.timeline} articleDate={articleDate} />
      {!wording && <WordingList naming={view.naming} />}
      <TopicLinks label={messages.alsoNamed} links={parents} {...leads} />
      <TopicLinks label={messages.related} links={view.card.related} {...leads} />
      <FinePrint
        parts={[
          messages.colophon({
            covers: date(view.card.coversTo),
            checked: date(view.card.checkedOn),
            version: view.card.version,
          }),
          view.disputes.length > 0 ? messages.order : '',
        ]}
      />
      {view.freshness.corrections.map((correction) => (
        <FinePrint
          key={correction.version}
          parts={[messages.correction(date(correction.date), correction.text)]}
        />
      ))}
    </>
  );
}
