/** The topics of the page in front: open their card, or go to where they stand. */
import type { TargetedKeyboardEvent, Ref } from 'preact';

import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { PageAttention, PageReport, PageTerm } from '../../lib/messaging/protocol';
import { usePagesMessages } from '../messages/pages-messages-context';
import { IN_ENGLISH } from '../in-english';

/** What is known of the page while the reader is in it; the popup knows nothing of that. */
export interface TopicsAttention {
  /** The topic whose card is open beside the list. */
  readonly chosen: TopicId | null;
  readonly attention: PageAttention;
}

interface PageTopicsProps extends Partial<TopicsAttention> {
  /** In the order in which they are shown. */
  readonly topics: PageReport['topics'] | readonly PageTerm[];
  readonly listRef: Ref<HTMLUListElement>;
  /** Arrow up from the first topic. */
  readonly onLeave: () => void;
  readonly onOpen: (topic: TopicId) => void;
  readonly onJump: (topic: TopicId) => void;
}

/** The arrow keys move from topic to topic. */
export function PageTopics({ topics, listRef, onOpen, onJump, ...now }: PageTopicsProps) {
  const messages = usePagesMessages();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>): void => {
    const neighbour = NEIGHBOUR[event.key];
    if (neighbour === undefined) return;
    event.preventDefault();
    const row = event.currentTarget.closest('li')?.[neighbour];
    if (row) row.querySelector('button')?.focus();
    else if (event.key === 'ArrowUp') now.onLeave();
  };
  return (
    <ul ref={listRef} class="ng-rows">
      {topics.map(({ topic, title, count, ...more }) => (
        <li
          key={topic}
          class="ng-row"
          data-pointed={topic === now.attention?.pointed}
          data-seen={now.attention?.inView.includes(topic)}
        >
          <button
            type="button"
            aria-current={topic === now.chosen}
            onClick={() => onOpen(topic)}
            onKeyDown={onKeyDown}
          >
            <b {...IN_ENGLISH}>{title}</b>
            {'words' in more && isOtherWords(more.words, title) && (
              <small> {messages.panel.firstWords(more.words)}</small>
            )}
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

/** "the pact" tells more of the article than "Budapest Memorandum" said twice. */
function isOtherWords(words: string, title: string): boolean {
  return words.toLowerCase() !== title.toLowerCase();
}

const NEIGHBOUR: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};
