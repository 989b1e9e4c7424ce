/** One card inside the popup, with the way back. */
import { useEffect, useRef } from 'preact/hooks';

import { usePagesMessages } from '../messages/pages-messages-context';
import { OpenCard, type DeskProps } from './open-card';

/** What every part of the popup is given. */
export interface PopupCardProps extends DeskProps {
  /** Opens the side panel; absent where there is none. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** The card that was opened last. Escape goes back, as the back button does. */
export function PopupCard(props: PopupCardProps) {
  const { state, actions } = props;
  const messages = usePagesMessages();
  const place = useRef<HTMLElement>(null);
  const bundle = state.cards.at(-1);
  useEffect(() => place.current?.querySelector<HTMLElement>('.ng-card')?.focus(), [bundle]);
  if (!bundle) return null;
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
      <OpenCard {...props} bundle={bundle} />
    </main>
  );
}
