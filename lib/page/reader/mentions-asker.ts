/** Asks about an article's blocks, one portion after the other, and files the answers. */
import type { ArticleCarry, ArticleCues } from '../../mentions/types';
import type { PageBlock } from '../article/page-block';
import type { MarkedText } from '../marks/marked-text';
import { findInBatches, type FindMentions } from './find-in-batches';

/** Where questions go and answers are filed. */
export interface MentionsAskerOptions {
  readonly article: ArticleCues;
  readonly find: FindMentions;
  readonly text: MarkedText;
  /** A portion's mentions are in the text now. */
  readonly onFound: () => void;
  readonly signal: AbortSignal;
}

/** Asks for one article. */
export interface MentionsAsker {
  /** Resolves when all mentions are filed; rejects when the background cannot answer. */
  readonly ask: (blocks: readonly PageBlock[]) => Promise<void>;
  /** Title of a topic that was mentioned. */
  readonly titleOf: (topic: string) => string | undefined;
}

/** Keeps what later questions have to know of earlier answers. */
export function createMentionsAsker(options: MentionsAskerOptions): MentionsAsker {
  const { article, find, text, onFound, signal } = options;
  const titles = new Map<string, string>();
  let carry: ArticleCarry | undefined;
  let turn: Promise<void> = Promise.resolve();

  const askNow = async (blocks: readonly PageBlock[]): Promise<void> => {
    for await (const found of findInBatches({ article, blocks, carry, find, signal })) {
      ({ carry } = found);
      for (const [topic, title] of Object.entries(found.titles)) titles.set(topic, title);
      for (const { block, mentions } of found.blocks) text.mark(block, mentions);
      onFound();
    }
  };
  return {
    // One question at a time: each needs what the one before found.
    ask: (blocks) => {
      const asked = turn.then(() => askNow(blocks));
      turn = asked.catch(() => {});
      return asked;
    },
    titleOf: (topic) => titles.get(topic),
  };
}
