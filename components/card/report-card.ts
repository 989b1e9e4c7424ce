/** A note on what is wrong with a card. It names the card and the words that opened it, never the page. */
import type { CardView } from '../../lib/dataset/visibility/card-view';
import { imprint, type CitationStyle } from './cite-card';

/** What a note is about. */
export interface Reported {
  readonly view: CardView;
  /** As the page has them; a wrong match can be found only by them. */
  readonly mentionWords?: string | undefined;
}

/** Text for the reader to complete and send, or not. */
export function reportCard({ view, mentionWords }: Reported, style: CitationStyle): string {
  const { card } = view;
  const { messages } = style;
  return [
    `${card.title} (${card.id})`,
    imprint(view, style),
    ...(mentionWords === undefined ? [] : [messages.reportWords(mentionWords)]),
    '',
    messages.reportNote,
    '',
  ].join('\n');
}
