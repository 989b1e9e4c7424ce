/** The topics of the page in front: open their card, or go to where they stand. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  /** So many at first, the others by a button; without it all. */
  readonly limit?: number | undefined;
  readonly listRef: Ref<HTMLUListElement>;
  /** Arrow up from the first topic. */
  readonly onLeave: () => void;
  readonly onOpen: (topic: TopicId) => void;
  readonly onJump: (topic: TopicId) => void;
}

/** The arrow keys move from topic to topic. */
export function PageTopics({
  topics,
  limit = Infinity,
  listRef,
  onOpen,
  onJump,
  ...now
}: PageTopicsProps) {
  const messages = usePagesMessages();
  const [isWhole, setIsWhole] = useState(false);
  const firstFresh = useRef<HTMLLIElement>(null);
  // The button that was pressed is gone: the keyboard goes on where it stood.
  useEffect(() => {
    if (isWhole) firstFresh.current?.querySelector('button')?.focus();
  }, [isWhole]);
  const shown = isWhole ? topics : topics.slice(0, limit);
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
      {shown.map(({ topic, title, count, ...more }, index) => (
        <li
          key={topic}
          ref={index === limit ? firstFresh : null}
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
      {shown.length < topics.length && (
        <li key="more" class="ng-row">
          <button
            type="button"
            class="ng-link"
            onClick={() => setIsWhole(true)}
            onKeyDown={onKeyDown}
          >
            {messages.moreTopics(topics.length - shown.length)}
          </button>
        </li>
      )}
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
