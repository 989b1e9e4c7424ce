/** Links to other cards; they open in this card's place. */
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { LinkButton } from './link-button';
import type { CardEvents, TopicLink } from './card-props';

interface TopicLinksProps extends Pick<CardEvents, 'onOpenTopic' | 'onOpenBeside'> {
  readonly label: string;
  readonly links: readonly TopicLink[];
}

/** Nothing where there is nothing to link to. */
export function TopicLinks({ label, links, onOpenTopic, onOpenBeside }: TopicLinksProps) {
  const { separator } = useMessages();
  if (links.length === 0) return null;
  return (
    <p class="ng-fine">
      {label}{' '}
      {links.map(({ topic, title }, index) => (
        <span key={topic}>
          {index > 0 && separator}
          <LinkButton
            onClick={() => onOpenTopic(topic)}
            onAside={
              onOpenBeside &&
              (() => {
                onOpenTopic(topic);
                onOpenBeside();
              })
            }
          >
            <span {...IN_ENGLISH}>{title}</span>
          </LinkButton>
        </span>
      ))}
    </p>
  );
}
