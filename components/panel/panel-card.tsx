/** The chosen card, whole, with the way to its words on the page. */
import { useEffect, useRef } from 'preact/hooks';

import type { CardBundle } from '../../lib/dataset/compiled';
import type { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { OpenCard } from '../popup/open-card';
import { termOf } from './page-place';
import type { PanelProps } from './panel';

interface PanelCardProps extends PanelProps {
  readonly look: ReturnType<typeof appearanceAttributes>;
  readonly bundle: CardBundle;
}

/** Takes the focus when it was chosen here; a card that the page opened leaves it where it is. */
export function PanelCard({ look, bundle, place, ...desk }: PanelCardProps) {
  const messages = usePagesMessages();
  const pane = useRef<HTMLElement>(null);
  const term = termOf(bundle.card.id, place);
  const isFromPage = place.attention.opened === bundle.card.id;
  useEffect(() => {
    if (pane.current === null) return;
    pane.current.scrollTop = 0;
    if (!isFromPage) pane.current.querySelector<HTMLElement>('.ng-card')?.focus();
  }, [bundle]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a shortcut for the card's own back button
    <section
      ref={pane}
      class="ng-panel-card"
      aria-label={messages.panel.card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        desk.actions.back();
      }}
    >
      <OpenCard {...desk} bundle={bundle} />
      {term !== null && (
        <p class="ng ng-panel-place ng-fine" {...look}>
          <span>{messages.panel.onPage(term.count)}</span>
          <button type="button" class="ng-link" onClick={() => desk.actions.jumpTo(term.topic)}>
            {messages.panel.show}
          </button>
        </p>
      )}
    </section>
  );
}
