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

/**
 * What happened after the article was written; nothing where that is unknown.
 *
 * @param articleDate YYYY-MM-DD. Text compares as time does: `2024` and
 *   `2024-12` may lie before any day in them, so they do not count as later.
 */
export function laterEntries(
  timeline: CardView['timeline'],
  articleDate: string | null,
): CardView['timeline'] {
  return articleDate === null ? [] : timeline.filter(({ content }) => content.date > articleDate);
}

/** A list to read, and an axis to scale for the eye only. */
export function Timeline({ timeline, articleDate }: TimelineProps) {
  const messages = useMessages();
  const { date } = useCard();
  if (timeline.length === 0) return null;
  const later = laterEntries(timeline, articleDate);
  const before = timeline.filter((entry) => !later.includes(entry));
  return (
    <section>
      <h3 class="ng-label">{messages.timeline}</h3>
      <TimeAxis dates={timeline.map(({ content }) => content.date)} articleDate={articleDate} />
      <ol class="ng-list ng-timeline">
        <Entries timeline={before} />
        {articleDate !== null && (
          <li class="ng-now ng-fine">{messages.articleFrom(date(articleDate))}</li>
        )}
      </ol>
      {later.length > 0 && (
        <>
          <h4 class="ng-label ng-later">{messages.sinceArticle(later.length)}</h4>
          <ol class="ng-list ng-timeline">
            <Entries timeline={later} />
          </ol>
        </>
      )}
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
