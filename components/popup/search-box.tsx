/** The search box and its results: the focus stays in the box while the keys move through them. */
import { useEffect } from 'preact/hooks';
import type { RefObject, TargetedKeyboardEvent } from 'preact';

import type { TopicHit } from '../../lib/search/search-topics';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupActions } from './popup-controller';
import { ResultList } from './result-list';
import { useUniqueId } from '../use-unique-id';

interface SearchBoxProps {
  readonly query: string;
  readonly hits: readonly TopicHit[];
  /** Whether there is anything to search yet: before, nothing found would be no answer. */
  readonly isReady: boolean;
  /** Result under the keyboard, or -1. */
  readonly row: number;
  readonly actions: Pick<PopupActions, 'search' | 'moveRow' | 'openRow' | 'openTopic'>;
  /** The field, for who leads back to it. */
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** Arrow down with nothing to choose from here. */
  readonly onLeave: () => void;
}

/** A combobox: see the ARIA pattern of the same name. */
export function SearchBox({ query, hits, isReady, row, actions, ...way }: SearchBoxProps) {
  const { boxRef, onLeave } = way;
  const messages = usePagesMessages();
  const listId = useUniqueId();
  useEffect(() => boxRef.current?.focus(), []);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (hits.length === 0 ? onLeave() : actions.moveRow(1)),
    ArrowUp: () => actions.moveRow(-1),
    Enter: actions.openRow,
    // With nothing written, Escape is the browser's: it closes the popup.
    ...(query === '' ? {} : { Escape: () => actions.search('') }),
  };

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  const isSearching = query.trim() !== '';
  return (
    <search class="ng-search">
      <input
        ref={boxRef}
        type="search"
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- without a `list` the input is no combobox by itself
        role="combobox"
        // Preact's types want it named; ours is a list of our own below.
        list={undefined}
        aria-label={messages.searchLabel}
        aria-expanded={isSearching}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={row === -1 ? undefined : `${listId}-${row}`}
        placeholder={messages.searchPlaceholder}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => actions.search(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ResultList id={listId} hits={hits} row={row} onOpen={actions.openTopic} />
      <output class={hits.length > 0 ? 'ng-unseen' : 'ng-fine'}>
        {isSearching && isReady && messages.results(hits.length)}
      </output>
    </search>
  );
}
