/** Looks up what a card refers to and decides, citation by citation, what may be shown. */
import type { CardBundle, SourceFilter } from '../compiled';
import type { Citation } from '../schema/card';
import type { PartyId } from '../schema/primitives';
import type { Party } from '../schema/registries';
import { isPublicationHidden } from '../source-filter';
import type { CitationView, Statement } from './card-view';

/** What to hide, and what to show all the same. */
export interface ViewOptions {
  readonly filter: SourceFilter;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Keys of statements the reader asked to see anyway, or the whole card. */
  readonly reveal?: readonly string[] | 'all' | undefined;
}

/** The look-ups every part of a card's view needs. */
export interface Resolver {
  /** Null when the reference is broken; the compiler lets no such card through. */
  citation(citation: Citation): CitationView | null;
  isHidden(citation: CitationView): boolean;
  party(id: PartyId): Party;
  parties(ids: readonly PartyId[] | undefined): readonly Party[];
  statement<Content>(key: string, content: Content, cites: readonly Citation[]): Statement<Content>;
}

/** Binds the look-ups to one card and one filter. */
export function createResolver(bundle: CardBundle, options: ViewOptions): Resolver {
  const { filter, reveal = [] } = options;

  function citation({ work: id, locator, quote, role }: Citation): CitationView | null {
    const work = bundle.works[id];
    const publication = work && bundle.publications[work.publication];
    if (!work || !publication) return null;
    const quotedBy = work.publishedBy && bundle.publications[work.publishedBy];
    return { work, publication, quotedBy, locator, quote, role };
  }

  /** Words read in a hidden outlet are hidden too: its link would be the only way to check them. */
  function isHidden({ publication, quotedBy }: CitationView): boolean {
    return (
      isPublicationHidden(publication, filter) ||
      (quotedBy !== undefined && isPublicationHidden(quotedBy, filter))
    );
  }

  function party(id: PartyId): Party {
    return bundle.parties[id] ?? { id, name: id, kind: 'public', country: null };
  }

  function statement<Content>(
    key: string,
    content: Content,
    cites: readonly Citation[],
  ): Statement<Content> {
    const all = cites.map(citation).filter((found) => found !== null);
    const isRevealed = reveal === 'all' || reveal.includes(key);
    const citations = isRevealed ? all : all.filter((found) => !isHidden(found));
    return {
      key,
      content,
      citations,
      hiddenCitations: all.length - citations.length,
      isHidden: all.length > 0 && citations.length === 0,
    };
  }

  return {
    citation,
    isHidden,
    party,
    parties: (ids = []) => ids.map(party),
    statement,
  };
}
