/** The timeline to scale. For the eye only: the list below it says the same in words. */
import { useMessages } from '../messages/messages-context';
import { layoutAxis } from './layout-axis';

interface TimeAxisProps {
  readonly dates: readonly string[];
  readonly articleDate: string | null;
}

/** A ring for every event, a bar for the article. */
export function TimeAxis({ dates, articleDate }: TimeAxisProps) {
  const { thisArticle } = useMessages();
  const { points, article } = layoutAxis(dates, articleDate);
  return (
    <div class="ng-axis" aria-hidden="true">
      {points.map(({ at, label }, index) => (
        <i key={index} style={place(at)}>
          {label !== null && <span>{label}</span>}
        </i>
      ))}
      {article !== null && (
        <b style={place(article)}>
          <span>{thisArticle}</span>
        </b>
      )}
    </div>
  );
}

/** Labels slide inwards towards the ends, so that none sticks out of the card. */
function place(at: number) {
  return { insetInlineStart: `${at}%`, '--ng-shift': `-${at}%` };
}
