/** A note on what is wrong with a card. It names the card, never the page that was read. */
import type { CardView } from '../../lib/dataset/visibility/card-view';
import { imprint, type CitationStyle } from './cite-card';

/** Text for the reader to complete and send, or not. */
export function reportCard(view: CardView, style: CitationStyle): string {
  const { card } = view;
  return [
    `${card.title} (${card.id})`,
    imprint(view, style),
    '',
    style.messages.reportNote,
    '',
  ].join('\n');
}
