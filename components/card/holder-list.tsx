/** Who holds a position, and since when. */
import type { HolderView, PositionView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';
import { shortName } from './short-name';

interface HolderListProps extends Pick<PositionView, 'holders'> {
  /** Names only. */
  readonly isBrief?: boolean;
}

/** Names as written out as the registry has them; a date shared by all stands once. */
export function HolderList({ holders, isBrief = false }: HolderListProps) {
  const { list } = useMessages();
  const period = usePeriod();
  const [first] = holders;
  const shared = first && !holders.some((holder) => period(holder) !== period(first));
  if (isBrief || (shared && holders.every(({ note }) => note === undefined))) {
    return (
      <p class="ng-fine">
        <b {...IN_ENGLISH}>
          {list(holders.map(({ party }) => (isBrief ? shortName(party) : party.name)))}
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
