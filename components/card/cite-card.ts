/** A card as a reference for an essay or an article, with the sources that are shown. */
import type { CompiledWork } from '../../lib/dataset/compiled';
import type { CardView, CitationView } from '../../lib/dataset/visibility/card-view';
import { shownCitations } from '../../lib/dataset/visibility/count-sources';
import type { Messages } from '../messages/en/card';

/** How texts are worded and dates written. */
export interface CitationStyle {
  readonly messages: Messages;
  readonly date: (date: string) => string;
}

/** The reference, then one line for every work shown, oldest first. */
export function citeCard(
  view: CardView,
  style: CitationStyle,
  format: 'plain' | 'markdown',
): string {
  const { messages } = style;
  const works = distinctWorks(view);
  const title = format === 'markdown' ? `**${escapeMarkdown(view.card.title)}**` : view.card.title;
  const lines = works.map((citation) => citeWork(citation, style, format));
  return [`${title}. ${imprint(view, style)}`, '', `${messages.sources}:`, ...lines].join('\n');
}

/** "Newsgloss fact card, version 2. Covers to …, checked …." */
export function imprint({ card }: CardView, { messages, date }: CitationStyle): string {
  const dates = [messages.covers(date(card.coversTo)), messages.checked(date(card.checkedOn))];
  return `${messages.factCard(card.version)}. ${messages.list(dates)}.`;
}

function distinctWorks(view: CardView): readonly CitationView[] {
  const byWork = new Map(shownCitations(view).map((citation) => [citation.work.id, citation]));
  return [...byWork.values()].toSorted((one, other) =>
    one.work.date.localeCompare(other.work.date),
  );
}

function citeWork(
  { work, publication }: CitationView,
  { date }: CitationStyle,
  format: 'plain' | 'markdown',
): string {
  const address = work.url ?? identifier(work);
  if (format === 'plain') {
    const where = address === '' ? '' : ` ${address}`;
    return `- ${publication.name}: ${work.title}, ${date(work.date)}.${where}`;
  }
  const title = escapeMarkdown(work.title);
  const linked = work.url === undefined ? title : `[${title}](<${work.url}>)`;
  const number = work.url === undefined && address !== '' ? `, ${escapeMarkdown(address)}` : '';
  return `- ${escapeMarkdown(publication.name)}: ${linked}${number}, ${date(work.date)}.`;
}

function identifier({ identifiers }: CompiledWork): string {
  return Object.values(identifiers ?? {})
    .flat()
    .join(', ');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/gu, (character) => `\\${character}`);
}
