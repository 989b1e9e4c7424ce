/** A card in our own pages, with the reader's settings and the way back. */
import { useMemo } from 'preact/hooks';

import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import type { CardBundle } from '../../lib/dataset/compiled';
import { partiesNotNamed } from '../../lib/dataset/visibility/parties-not-named';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { Card } from '../card/card';
import type { CardEvents } from '../card/card-props';
import { usePagesMessages } from '../messages/pages-messages-context';
import { publisherInFront } from './page-publisher';
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
}

/** The whole card, with what the article in front has to do with it; its trail begins at the list. */
export function OpenCard({ bundle, state, actions, ...rest }: OpenCardProps) {
  const messages = usePagesMessages();
  const { sources, appearance } = state.settings?.settings ?? DEFAULT_SETTINGS;
  const article = state.article?.topic === bundle.card.id ? state.article : null;
  const unnamed = useMemo(
    () => article?.texts && partiesNotNamed(Object.values(bundle.parties), article.texts),
    [bundle, article?.texts],
  );
  const trail = [messages.backToList, ...state.cards.slice(0, -1).map(({ card }) => card.title)];
  return (
    <Card
      key={bundle.card.id}
      view={viewCard(bundle, { filter: sources, today: rest.today, reveal: state.reveal })}
      mode="expanded"
      surface="panel"
      articleDate={article?.published ?? null}
      pageWords={article?.words}
      mentionWords={article?.mentionWords}
      pagePublisher={article && publisherInFront(state)}
      unnamed={unnamed}
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
