/** The side panel: search, the topics of the article beside it, and the chosen card. */
import { useEffect, useRef } from 'preact/hooks';

import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Notices } from '../notices';
import type { DeskProps } from '../popup/open-card';
import { SearchBox } from '../popup/search-box';
import type { PagePlace } from './page-place';
import { PanelCard } from './panel-card';
import { PanelList } from './panel-list';

/** What every part of the panel is given. */
export interface PanelProps extends DeskProps {
  readonly place: PagePlace;
}

/** The whole panel; its state comes from panel-controller.ts. */
export function Panel(props: PanelProps) {
  const { state, actions } = props;
  const messages = usePagesMessages();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { dataset, query, hits, row } = state;
  const { lang, dir } = messages.card;
  const look = appearanceAttributes((state.settings?.settings ?? DEFAULT_SETTINGS).appearance);
  const isSearching = query.trim() !== '';
  const bundle = isSearching ? undefined : state.cards.at(-1);
  const focusList = (): void => list.current?.querySelector('button')?.focus();
  const hadCard = useRef(false);
  useEffect(() => {
    // The focus was in the card that has closed: it goes where the card came from.
    if (hadCard.current && !bundle && document.activeElement === document.body) focusList();
    hadCard.current = bundle !== undefined;
  }, [bundle]);
  return (
    <main class="ng-panel" data-card={bundle !== undefined} lang={lang} dir={dir}>
      <header class="ng ng-rule" {...look}>
        <h1 class="ng-unseen">{messages.name}</h1>
        <SearchBox
          query={query}
          hits={hits}
          isReady={dataset.kind === 'open'}
          row={row}
          actions={actions}
          boxRef={box}
          onLeave={focusList}
        />
        <Notices
          datasetError={dataset.kind === 'failed' ? dataset.problem : null}
          problem={state.settings?.problem ?? null}
          refusal={state.refusal}
        />
      </header>
      {!isSearching && <PanelList {...props} look={look} listRef={list} boxRef={box} />}
      {bundle && <PanelCard {...props} look={look} bundle={bundle} />}
    </main>
  );
}
