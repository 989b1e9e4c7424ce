/** "On this page": the article's terms, following the reader through it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Ref, RefObject } from 'preact';

import type { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { PageSection } from '../popup/page-section';
import { SiteNote } from '../popup/site-control';
import { pageBeside } from './page-place';
import type { PanelProps } from './panel';

interface PanelListProps extends PanelProps {
  readonly look: ReturnType<typeof appearanceAttributes>;
  readonly listRef: Ref<HTMLUListElement>;
  readonly boxRef: RefObject<HTMLInputElement | null>;
}

/** What is in view is ink, the rest is fainter; what is current has the accent. */
export function PanelList({ state, place, actions, look, ...refs }: PanelListProps) {
  const messages = usePagesMessages();
  const pane = useRef<HTMLElement>(null);
  const settings = state.settings?.settings;
  const page = pageBeside(state.page, place);
  const site = settings && { settings, page, onChoose: actions.setSite };
  const { inView, pointed } = place.attention;
  const first = pointed ?? inView[0];
  useEffect(() => follow(pane.current), [first]);
  const isInviting = state.cards.length === 0 && (place.terms?.length ?? 0) > 0;
  return (
    <section ref={pane} class="ng ng-panel-list" aria-label={messages.panel.list} {...look}>
      {site && <SiteNote {...site} />}
      <PageSection
        page={page}
        datasetProblem={state.dataset.kind === 'failed' ? state.dataset.problem : null}
        terms={place.terms ?? undefined}
        listRef={refs.listRef}
        onLeave={() => refs.boxRef.current?.focus()}
        chosen={state.cards.at(-1)?.card.id ?? null}
        attention={place.attention}
        onOpen={actions.openTopic}
        onJump={actions.jumpTo}
      />
      {isInviting && <p class="ng-notice ng-fine">{messages.panel.invitation}</p>}
    </section>
  );
}

/** Keeps what the reader is at inside the list; never while they use the list itself. */
function follow(pane: HTMLElement | null): void {
  if (pane === null || pane.matches(':hover, :focus-within')) return;
  const row =
    pane.querySelector('[data-pointed="true"]') ?? pane.querySelector('[data-seen="true"]');
  if (row === null) return;
  const [inside, around] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
  const isAbove = inside.top < around.top;
  if (!isAbove && inside.bottom <= around.bottom) return;
  pane.scrollTop += isAbove ? inside.top - around.top : inside.bottom - around.bottom;
}
