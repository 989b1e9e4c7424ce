/** The topics of the page in front: open their card, or go to where they stand. */
import type { TargetedKeyboardEvent, Ref } from 'preact';

import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { PageReport } from '../../lib/messaging/protocol';
import { usePagesMessages } from '../messages/pages-messages-context';
import { IN_ENGLISH } from '../in-english';

interface PageTopicsProps {
  readonly topics: PageReport['topics'];
  readonly listRef: Ref<HTMLUListElement>;
  readonly onOpen: (topic: TopicId) => void;
  readonly onJump: (topic: TopicId) => void;
}

/** Most mentioned first; the arrow keys move from topic to topic. */
export function PageTopics({ topics, listRef, onOpen, onJump }: PageTopicsProps) {
  const messages = usePagesMessages();
  return (
    <ul ref={listRef} class="ng-rows">
      {topics.map(({ topic, title, count }) => (
        <li key={topic} class="ng-row">
          <button type="button" onClick={() => onOpen(topic)} onKeyDown={moveFocus}>
            <b {...IN_ENGLISH}>{title}</b>
          </button>
          <button
            type="button"
            class="ng-jump"
            aria-label={messages.jump(title, count)}
            title={messages.jump(title, count)}
            onClick={() => onJump(topic)}
          >
            {messages.times(count)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const NEIGHBOUR: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

function moveFocus(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
  const neighbour = NEIGHBOUR[event.key];
  if (neighbour === undefined) return;
  event.preventDefault();
  event.currentTarget.closest('li')?.[neighbour]?.querySelector('button')?.focus();
}
