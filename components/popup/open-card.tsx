/** A card in our own pages, with the reader's settings and the way back. */
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import type { CardBundle } from '../../lib/dataset/compiled';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { Card } from '../card/card';
import type { CardEvents } from '../card/card-props';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupActions } from './popup-controller';
import type { PopupState } from './popup-state';

/** What every part of popup and panel is given. */
export interface DeskProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: string;
  readonly onCopy: CardEvents['onCopy'];
}

interface OpenCardProps extends DeskProps {
  readonly bundle: CardBundle;
  /** Day of the article in front, where the card belongs to one. */
  readonly articleDate: string | null;
}

/** The whole card; its trail begins at the list. */
export function OpenCard({ bundle, articleDate, state, actions, ...rest }: OpenCardProps) {
  const messages = usePagesMessages();
  const { sources, appearance } = state.settings?.settings ?? DEFAULT_SETTINGS;
  const trail = [messages.backToList, ...state.cards.slice(0, -1).map(({ card }) => card.title)];
  return (
    <Card
      key={bundle.card.id}
      view={viewCard(bundle, { filter: sources, today: rest.today, reveal: state.reveal })}
      mode="expanded"
      surface="panel"
      articleDate={articleDate}
      locale={rest.locale}
      pinned={false}
      trail={trail.map((title) => ({ title }))}
      appearance={appearance}
      onExpand={() => {}}
      onOpenTopic={actions.openTopic}
      onBack={actions.back}
      onShowHidden={actions.showHidden}
      onHideAgain={actions.hideAgain}
      onCopy={rest.onCopy}
    />
  );
}
