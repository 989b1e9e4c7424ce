/** A card over a page: today, and the language that was brought along. */
import { render } from 'preact';

import type { CardBundle, SourceFilter } from '../../lib/dataset/compiled';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import { localeFor } from '../../lib/text/languages';
import { cardWords } from '../messages/card-words';
import { MessagesContext } from '../messages/messages-context';
import { Card } from './card';
import type { CardProps } from './card-props';

/** A card as the page side has it: not yet seen through the reader's sources. */
export interface PageCardProps extends Omit<CardProps, 'view' | 'locale'> {
  readonly bundle: CardBundle;
  readonly filter: SourceFilter;
  readonly reveal: readonly string[] | 'all';
}

/** Renders the card into the container at once; null takes it away. */
export function renderPageCard(container: Element, card: PageCardProps | null): void {
  render(card && <PageCard {...card} />, container);
}

function PageCard({ bundle, filter, reveal, ...rest }: PageCardProps) {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const view = viewCard(bundle, { filter, reveal, today });
  const words = cardWords();
  const locale = localeFor(words.lang, navigator.language);
  return (
    <MessagesContext.Provider value={words}>
      <Card {...rest} view={view} locale={locale} />
    </MessagesContext.Provider>
  );
}
