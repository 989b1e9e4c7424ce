/** Who holds a position, and since when. */
import type { HolderView, PositionView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';

/** About four lines of a compact card's column, in UTF-16 units; names that need more are shortened. */
const LONGEST_NAMES = 90;

interface HolderListProps extends Pick<PositionView, 'holders'> {
  /** Names only. */
  readonly isBrief?: boolean;
}

/** Names are written out wherever there is room; a date shared by all stands once. */
export function HolderList({ holders, isBrief = false }: HolderListProps) {
  const { list } = useMessages();
  const period = usePeriod();
  const [first] = holders;
  const names = holders.map(({ party }) => party.name);
  const isLong = isBrief && names.join().length > LONGEST_NAMES;
  const shared = first && !holders.some((holder) => period(holder) !== period(first));
  if (isBrief || (shared && holders.every(({ note }) => note === undefined))) {
    return (
      <p class="ng-fine">
        <b {...IN_ENGLISH}>
          {list(isLong ? holders.map(({ party }) => party.short ?? party.name) : names)}
        </b>{' '}
        <small>{shared && period(first)}</small>
      </p>
    );
  }
  return (
    <ul class="ng-fine">
      {holders.map((holder) => (
        <li key={`${holder.party.id} ${holder.since ?? ''}`}>
          <b {...IN_ENGLISH}>{holder.party.name}</b> <small>{period(holder)}</small>
          {holder.note !== undefined && <small {...IN_ENGLISH}> ({holder.note})</small>}
        </li>
      ))}
    </ul>
  );
}

function usePeriod(): (holder: HolderView) => string {
  const messages = useMessages();
  const { date } = useCard();
  return ({ since, until }) => {
    if (since !== undefined && until !== undefined) {
      return messages.sinceUntil(date(since), date(until));
    }
    if (since !== undefined) return messages.since(date(since));
    return until === undefined ? '' : messages.until(date(until));
  };
}
