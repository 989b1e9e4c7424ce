/** What happened when, with the article in its place. */
import type { CardView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import { Said } from './said';
import { Statements } from './statements';
import { TimeAxis } from './time-axis';

interface TimelineProps {
  readonly timeline: CardView['timeline'];
  readonly articleDate: string | null;
}

/** A list to read, and an axis to scale for the eye only. */
export function Timeline({ timeline, articleDate }: TimelineProps) {
  const messages = useMessages();
  const { date } = useCard();
  if (timeline.length === 0) return null;
  // Text compares as time does: `2024` and `2024-12` come before any day in them.
  const before = timeline.filter(
    ({ content }) => articleDate === null || content.date <= articleDate,
  );
  return (
    <section>
      <h3 class="ng-label">{messages.timeline}</h3>
      <TimeAxis dates={timeline.map(({ content }) => content.date)} articleDate={articleDate} />
      <ol class="ng-list ng-timeline">
        <Entries timeline={before} />
        {articleDate !== null && (
          <li class="ng-now ng-fine">{messages.articleFrom(date(articleDate))}</li>
        )}
        <Entries timeline={timeline.slice(before.length)} />
      </ol>
    </section>
  );
}

function Entries({ timeline }: Pick<TimelineProps, 'timeline'>) {
  const messages = useMessages();
  const { date } = useCard();
  return (
    <Statements statements={timeline} hiddenText={messages.hiddenItems.entry}>
      {(statement) => (
        <>
          <p class="ng-fine">{date(statement.content.date)}</p>
          <div>
            <Said statement={statement} said={statement.content.date}>
              {statement.content.text}
            </Said>
          </div>
        </>
      )}
    </Statements>
  );
}
