/** How one topic's terms do over many articles: forms, contexts and rejected candidates. */
import type { MentionFinder } from '../../lib/mentions/find-mentions';
import type { ScannedDocument } from './read-document';

/** One find with the words around it. */
export interface ConcordanceLine {
  /** Name of the article, for looking further. */
  readonly article: string;
  /** `how` of a mention; the reason of a candidate that did not count. */
  readonly verdict: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where it stands: unique over the whole run. */
  readonly key: string;
}

export interface Concordance {
  readonly articles: number;
  /** Articles with at least one mention of the topic. */
  readonly articlesWith: number;
  readonly mentions: readonly ConcordanceLine[];
  readonly rejected: readonly ConcordanceLine[];
}

/** UTF-16 units of context on either side. */
const CONTEXT = 75;

/** Runs the whole engine, because the other cards compete for the same words. */
export function concordanceOf(
  topic: string,
  documents: readonly ScannedDocument[],
  finder: MentionFinder,
): Concordance {
  const mentions: ConcordanceLine[] = [];
  const rejected: ConcordanceLine[] = [];
  let articlesWith = 0;
  for (const [index, document] of documents.entries()) {
    const found = finder.find({ article: document.cues, blocks: document.blocks }, true);
    const own = found.mentions.filter((mention) => mention.topic === topic);
    if (own.length > 0) articlesWith += 1;
    const lineOf = lineMaker(document, index);
    mentions.push(...own.map((mention) => lineOf(mention, mention.how)));
    const others = found.rejections.filter((rejection) => rejection.topic === topic);
    rejected.push(...others.map((rejection) => lineOf(rejection, rejection.reason)));
  }
  return { articles: documents.length, articlesWith, mentions, rejected };
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function lineMaker({ blocks, cues }: ScannedDocument, index: number) {
  return ({ block, start, end }: Place, verdict: string): ConcordanceLine => {
    const text = blocks[block]?.text ?? '';
    return {
      article: `#${index + 1} ${cues.title}`,
      verdict,
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
      key: `${index} ${block} ${start} ${end} ${verdict}`,
    };
  };
}
