/** The popup: search, this page, sources; or one card. */
import { useRef } from 'preact/hooks';

import { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Notices } from '../notices';
import { Switch } from '../switch';
import { PagePublisher } from './page-publisher';
import { PageSection } from './page-section';
import { PopupCard, type PopupCardProps } from './popup-card';
import { QuietControl } from './quiet-control';
import { rankedPage } from './rank-topics';
import { SearchBox } from './search-box';
import { SiteControl, SiteNote } from './site-control';
import { SourceSection } from './source-section';

/** With more, the sources below them are out of sight in the window that browsers give a popup. */
const TOPICS_AT_FIRST = 6;

/** The whole popup; its state comes from popup-controller.ts. */
export function Popup(props: PopupCardProps) {
  return props.state.cards.length > 0 ? <PopupCard {...props} /> : <PopupHome {...props} />;
}

function PopupHome({ state, actions, locale, onOpenPanel }: PopupCardProps) {
  const messages = usePagesMessages();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { page, dataset, query, hits, row } = state;
  const settings = state.settings?.settings;
  const site = settings && { settings, page, onChoose: actions.setSite };
  return (
    <main class="ng ng-popup ng-rule" {...(settings && appearanceAttributes(settings.appearance))}>
      <header class="ng-head">
        <h1>{messages.name}</h1>
        {site && <SiteControl {...site} />}
      </header>
      <SearchBox
        query={query}
        hits={hits}
        isReady={dataset.kind === 'open'}
        row={row}
        actions={actions}
        boxRef={box}
        onLeave={() => list.current?.querySelector('button')?.focus()}
      />
      <Notices
        datasetError={dataset.kind === 'failed' ? dataset.problem : null}
        problem={state.settings?.problem ?? null}
        refusal={state.refusal}
      />
      {query.trim() === '' && (
        <>
          {site && <SiteNote {...site} />}
          <PagePublisher page={page} dataset={dataset} locale={locale} />
          <PageSection
            page={rankedPage(page, dataset)}
            datasetProblem={dataset.kind === 'failed' ? dataset.problem : null}
            limit={TOPICS_AT_FIRST}
            listRef={list}
            onLeave={() => box.current?.focus()}
            onOpen={actions.openTopic}
            onJump={actions.jumpTo}
          />
        </>
      )}
      {settings && (
        <QuietControl
          settings={settings}
          hushedUntil={state.hushedUntil}
          locale={locale}
          onHush={actions.hush}
        />
      )}
      {settings && dataset.kind === 'open' && (
        <SourceSection
          registries={dataset.registries}
          filter={settings.sources}
          onChoose={actions.setSources}
        />
      )}
      <footer class="ng-head">
        <a href="/options.html" target="_blank" rel="noopener">
          {messages.openOptions}
        </a>
        {onOpenPanel && (
          <button type="button" class="ng-link" onClick={onOpenPanel}>
            {messages.panel.open}
          </button>
        )}
        {settings && (
          <Switch
            label={messages.everywhere}
            checked={settings.enabled}
            onChange={actions.setEnabled}
          />
        )}
      </footer>
    </main>
  );
}
