/** Opens the rest of the card in place and says what that is. */
import { useMessages } from '../messages/messages-context';
import type { CardProps } from './card-props';
import { Icon } from './icon';

/** Stands outside what scrolls, so that it can always be seen. */
export function MoreButton({ view, onExpand }: Pick<CardProps, 'view' | 'onExpand'>) {
  const messages = useMessages();
  return (
    <button type="button" class="ng-link ng-more" aria-expanded={false} onClick={onExpand}>
      {messages.more({
        // The first question is on the compact card already.
        questions: Math.max(0, view.disputes.length - 1),
        facts: view.facts.length,
        hasTimeline: view.timeline.length > 0,
        hasWording: view.naming.length > 0,
      })}
      <Icon name="down" />
    </button>
  );
}
