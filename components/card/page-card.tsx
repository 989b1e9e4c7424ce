/** A card over a page: today, and the language that was brought along. */
import { render } from 'preact';
import { useMemo } from 'preact/hooks';

import type { CardBundle, SourceFilter } from '../../lib/dataset/compiled';
import { partiesNotNamed } from '../../lib/dataset/visibility/parties-not-named';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import type { OwnPage } from '../../lib/messaging/protocol';
import { localeFor } from '../../lib/text/languages';
import { copyText } from '../copy-text';
import { cardWords } from '../messages/card-words';
import { MessagesContext } from '../messages/messages-context';
import { Card } from './card';
import type { CardProps } from './card-props';

/** A card as the page side has it: not yet seen through the reader's sources. */
export interface PageCardProps extends Omit<
  CardProps,
  'view' | 'locale' | 'unnamed' | 'onChooseSources' | 'onOpenBeside' | 'onCopy'
> {
  readonly bundle: CardBundle;
  readonly filter: SourceFilter;
  readonly reveal: readonly string[] | 'all';
  /** What the page's article says, block by block; asked when the card is opened further. */
  readonly articleTexts: () => readonly string[];
  readonly onOpenPage: (page: OwnPage) => void;
  /** Whether the browser lets a card on a page open the side panel. */
  readonly canOpenPanel?: boolean;
}

/** Renders the card into the container at once; null takes it away. */
export function renderPageCard(container: Element, card: PageCardProps | null): void {
  render(card && <PageCard {...card} />, container);
}

function PageCard(props: PageCardProps) {
  const { bundle, filter, reveal, articleTexts, onOpenPage, canOpenPanel = false, ...rest } = props;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const view = viewCard(bundle, { filter, reveal, today });
  const isOpen = rest.mode === 'expanded';
  // Not for the compact card: it has to be there at once, and does not say it.
  const unnamed = useMemo(
    () => (isOpen ? partiesNotNamed(Object.values(bundle.parties), articleTexts()) : undefined),
    [bundle, isOpen],
  );
  // The panel takes over the card in front; a touched screen has nothing beside the page.
  const hasBeside = canOpenPanel && rest.surface === 'overlay' && !rest.pinned;
  const words = cardWords();
  const locale = localeFor(words.lang, navigator.language);
  return (
    <MessagesContext.Provider value={words}>
      <Card
        key={bundle.card.id}
        {...rest}
        view={view}
        unnamed={unnamed}
        locale={locale}
        onCopy={async ({ text }) => copyText(text)}
        onChooseSources={() => onOpenPage('options')}
        onOpenBeside={hasBeside ? () => onOpenPage('panel') : undefined}
      />
    </MessagesContext.Provider>
  );
}
