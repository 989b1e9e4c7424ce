/** Runs the engine over a document and puts its answer in terms of the whole text. */
import type { Publication } from '../../lib/dataset/schema/registries';
import type { MentionFinder } from '../../lib/mentions/find-mentions';
import type { ArticleCues, MentionKind } from '../../lib/mentions/types';
import type { ScannedDocument } from './read-document';

/** A range of the whole text, in UTF-16 units. */
interface Place {
  readonly topic: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

export interface ScanReport {
  readonly title: string;
  /** Name of the publication, if it is among ours. */
  readonly publication: string | null;
  readonly milliseconds: number;
  readonly mentions: readonly (Place & { readonly how: MentionKind; readonly marked: boolean })[];
  readonly rejected: readonly (Place & { readonly term: string; readonly reason: string })[];
}

export function scanDocument(
  document: ScannedDocument,
  finder: MentionFinder,
  publications: readonly Publication[],
): ScanReport {
  const began = performance.now();
  const { mentions, rejections } = finder.find(
    { article: document.cues, blocks: document.blocks },
    true,
  );
  const milliseconds = Math.round((performance.now() - began) * 1_000) / 1_000;
  const place = ({ topic, block, start, end }: Omit<Place, 'text'>): Place => {
    const offset = document.starts[block] ?? 0;
    const [from, to] = [offset + start, offset + end];
    return { topic, text: document.text.slice(from, to), start: from, end: to, block };
  };
  return {
    title: document.cues.title,
    publication: publicationOf(document.cues, publications),
    milliseconds,
    mentions: mentions.map((mention) => ({
      ...place(mention),
      how: mention.how,
      marked: mention.leads,
    })),
    rejected: rejections.map((rejection) => ({
      ...place(rejection),
      term: rejection.term,
      reason: rejection.reason,
    })),
  };
}

function publicationOf({ host }: ArticleCues, publications: readonly Publication[]): string | null {
  const owner = publications.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return owner?.name ?? null;
}
