/** What the search found, best first, with the letters that answer the query. */
import { useEffect, useRef } from 'preact/hooks';

import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { TopicHit } from '../../lib/search/search-topics';
import { MarkedText } from '../marked-text';
import { usePagesMessages } from '../messages/pages-messages-context';
import { IN_ENGLISH } from '../in-english';

interface ResultListProps {
  readonly id: string;
  readonly hits: readonly TopicHit[];
  readonly row: number;
  readonly onOpen: (topic: TopicId) => void;
}

/** Always there, so that the search box can name it; without results it is empty. */
export function ResultList({ id, hits, row, onOpen }: ResultListProps) {
  const messages = usePagesMessages();
  const chosen = useRef<HTMLDivElement>(null);
  // The focus stays in the box, so no browser scrolls to the row by itself.
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [row]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold marked text, nor leave the focus in the search box
    <div id={id} class="ng-rows" role="listbox" aria-label={messages.searchLabel}>
      {hits.map((hit, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys come to the search box, which keeps the focus
        <div
          key={hit.id}
          ref={index === row ? chosen : null}
          id={`${id}-${index}`}
          class="ng-row"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element only stands in a select, see above
          role="option"
          tabIndex={-1}
          aria-selected={index === row}
          onClick={() => onOpen(hit.id)}
        >
          <b {...IN_ENGLISH}>
            <MarkedText text={hit.title} ranges={hit.titleRanges} />
          </b>
          <small>{messages.card.kind(hit.kind)}</small>
          {hit.aliasWords !== '' && (
            <p class="ng-fine">
              {messages.otherName}{' '}
              <span {...IN_ENGLISH}>
                <MarkedText text={hit.aliasWords} ranges={hit.aliasRanges} />
              </span>
            </p>
          )}
          <p class="ng-fine" {...IN_ENGLISH}>
            <MarkedText text={hit.gist} ranges={hit.gistRanges} />
          </p>
        </div>
      ))}
    </div>
  );
}
