/** A card, or a source of it, as a reference for an essay or an article. */
import type { CompiledWork } from '../../lib/dataset/compiled';
import type { CardView, CitationView } from '../../lib/dataset/visibility/card-view';
import { shownCitations } from '../../lib/dataset/visibility/count-sources';
import { toBibtex } from '../../lib/dataset/csl-to-bibtex';
import { cardToCsl, toCsl, type CslItem } from '../../lib/dataset/to-csl';
import type { Messages } from '../messages/en/card';

/** How texts are worded and dates written. */
export interface CitationStyle {
  readonly messages: Messages;
  readonly date: (date: string) => string;
}

/** What a citation can be written in; reference managers import the last two. */
export type CitationFormat = 'plain' | 'markdown' | 'csl' | 'bibtex';

/** What is cited: one source of the card, or the card with all that are shown. */
export interface Cited {
  readonly view: CardView;
  readonly source: CitationView | undefined;
}

/** A source's reference; or the card's, then one line for every source shown, oldest first. */
export function cite(
  { view, source }: Cited,
  style: CitationStyle,
  format: CitationFormat,
): string {
  if (format === 'csl') return JSON.stringify(referencesOf({ view, source }, style), null, 2);
  if (format === 'bibtex') return toBibtex(referencesOf({ view, source }, style));
  return source ? citeSource(source, style, format) : citeCard(view, style, format);
}

function referencesOf({ view, source }: Cited, { messages }: CitationStyle): readonly CslItem[] {
  if (source) return [sourceToCsl(source)];
  const genre = messages.factCard(view.card.version);
  const card = cardToCsl(view.card, { genre, language: messages.lang });
  return [card, ...citedSources(view).map(sourceToCsl)];
}

function citeCard(view: CardView, style: CitationStyle, format: 'plain' | 'markdown'): string {
  const title = format === 'markdown' ? `**${escapeMarkdown(view.card.title)}**` : view.card.title;
  const lines = citedSources(view).map((source) => `- ${citeSource(source, style, format)}`);
  return [`${title}. ${imprint(view, style)}`, '', `${style.messages.sources}:`, ...lines].join(
    '\n',
  );
}

/** "Newsgloss fact card, version 2. Covers to …, checked …." */
export function imprint({ card }: CardView, { messages, date }: CitationStyle): string {
  const dates = [messages.covers(date(card.coversTo)), messages.checked(date(card.checkedOn))];
  return `${messages.factCard(card.version)}. ${messages.list(dates)}.`;
}

/** Every work shown on the card, once, oldest first. */
export function citedSources(view: CardView): readonly CitationView[] {
  const byWork = new Map(shownCitations(view).map((citation) => [citation.work.id, citation]));
  return [...byWork.values()].toSorted((one, other) =>
    one.work.date.localeCompare(other.work.date),
  );
}

function sourceToCsl({ work, publication, quotedBy }: CitationView): CslItem {
  const { checked: _checked, ...citable } = work;
  return toCsl(citable, (id) =>
    id === publication.id ? publication.name : (quotedBy?.name ?? id),
  );
}

function citeSource(
  { work, publication }: CitationView,
  { date }: CitationStyle,
  format: 'plain' | 'markdown',
): string {
  const address = work.url ?? identifier(work);
  if (format === 'plain') {
    const where = address === '' ? '' : ` ${address}`;
    return `${publication.name}: ${work.title}, ${date(work.date)}.${where}`;
  }
  const title = escapeMarkdown(work.title);
  const linked = work.url === undefined ? title : `[${title}](<${work.url}>)`;
  const number = work.url === undefined && address !== '' ? `, ${escapeMarkdown(address)}` : '';
  return `${escapeMarkdown(publication.name)}: ${linked}${number}, ${date(work.date)}.`;
}

function identifier({ identifiers }: CompiledWork): string {
  return Object.values(identifiers ?? {})
    .flat()
    .join(', ');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/gu, (character) => `\\${character}`);
}
