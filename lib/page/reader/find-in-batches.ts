/** Asks for the mentions of many blocks, in portions, each knowing what the ones before found. */
import type { FoundMentions } from '../../messaging/protocol';
import type { ArticleCarry, ArticleCues, FindRequest, Mention } from '../../mentions/types';
import type { PageBlock } from '../article/page-block';

/**
 * Characters in one question. Whole articles fit: terms that need context
 * find it only in their own portion or before. The background answers this
 * much in some tens of ms.
 */
export const BATCH_LENGTH = 120_000;

/** Puts a question to the background. */
export type FindMentions = (request: FindRequest) => Promise<FoundMentions>;

/** What is asked about. */
export interface FindJob {
  readonly article: ArticleCues;
  readonly blocks: readonly PageBlock[];
  readonly carry: ArticleCarry | undefined;
  readonly find: FindMentions;
  readonly signal: AbortSignal;
}

/** One portion's blocks with their mentions, and what the next portion has to know. */
export interface FoundBatch {
  readonly blocks: readonly { readonly block: PageBlock; readonly mentions: readonly Mention[] }[];
  readonly carry: ArticleCarry;
  readonly titles: FoundMentions['titles'];
}

/** Yields the portions as they are answered. */
export async function* findInBatches(job: FindJob): AsyncGenerator<FoundBatch, void> {
  let { carry } = job;
  for (const batch of inBatches(job.blocks)) {
    const blocks = batch.map(({ text, kind, section }) => ({ text, kind, section }));
    const found = await job.find({ article: job.article, blocks, carry });
    if (job.signal.aborted) return;
    ({ carry } = found);
    const byBlock = Map.groupBy(found.mentions, (mention) => mention.block);
    yield {
      blocks: batch.map((block, index) => ({ block, mentions: byBlock.get(index) ?? [] })),
      carry: found.carry,
      titles: found.titles,
    };
  }
}

function inBatches(blocks: readonly PageBlock[]): PageBlock[][] {
  const batches: PageBlock[][] = [];
  let length = Infinity;
  for (const block of blocks) {
    if (length + block.text.length > BATCH_LENGTH) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)?.push(block);
    length += block.text.length;
  }
  return batches;
}
