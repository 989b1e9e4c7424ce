/** One card inside the popup, with the way back. */
import { useEffect, useRef } from 'preact/hooks';

import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { Card } from '../card/card';
import type { CardEvents } from '../card/card-props';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupActions } from './popup-controller';
import type { PopupState } from './popup-state';

/** What every part of the popup is given. */
export interface PopupCardProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: string;
  readonly onCopy: CardEvents['onCopy'];
}

/** The card that was opened last. Escape goes back, as the back button does. */
export function PopupCard({ state, actions, today, locale, onCopy }: PopupCardProps) {
  const messages = usePagesMessages();
  const place = useRef<HTMLElement>(null);
  const bundle = state.cards.at(-1);
  const { sources, appearance } = state.settings?.settings ?? DEFAULT_SETTINGS;
  useEffect(() => place.current?.querySelector<HTMLElement>('.ng-card')?.focus(), [bundle]);
  if (!bundle) return null;
  const trail = [messages.backToList, ...state.cards.slice(0, -1).map(({ card }) => card.title)];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a shortcut for the card's own back button
    <main
      ref={place}
      class="ng-popup-card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.back();
      }}
    >
      <h1 class="ng-unseen">{messages.name}</h1>
      <Card
        key={bundle.card.id}
        view={viewCard(bundle, { filter: sources, today, reveal: state.reveal })}
        mode="expanded"
        surface="panel"
        articleDate={null}
        locale={locale}
        pinned={false}
        trail={trail.map((title) => ({ title }))}
        appearance={appearance}
        onExpand={() => {}}
        onOpenTopic={actions.openTopic}
        onBack={actions.back}
        onShowHidden={actions.showHidden}
        onHideAgain={actions.hideAgain}
        onCopy={onCopy}
      />
    </main>
  );
}
