/** What goes into the engine and what comes out. All of it is plain, serialisable data. */
import type { TopicId } from '../dataset/schema/primitives';

/** What the article itself tells about its subject. */
export interface ArticleCues {
  readonly title: string;
  /** Host of the page without `www.`; empty for plain text. */
  readonly host: string;
  /** ISO day, month or year, as precise as it is known; null where the page does not say. */
  readonly published: string | null;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote';

/** The text of one rendered block. Offsets are UTF-16 units into `text`. */
export interface TextBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Counts up at every heading, from 0 before the first. */
  readonly section: number;
}

/** How a mention was found. */
export type MentionKind = 'name' | 'alias' | 'phrase' | 'wording' | 'backref';

/** A term found in a text block and linked to a topic. */
export interface Mention {
  readonly topic: TopicId;
  /** Index into the blocks that were asked about. */
  readonly block: number;
  /** Range in the block's text: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly how: MentionKind;
  /** The lexicon's term that matched, for the explanation. */
  readonly term: string;
  /** First mention of its topic in its section, and the topic is one that pages mark. */
  readonly leads: boolean;
  /** Whether the topic is marked in pages by default (`autoHighlight`). */
  readonly markable: boolean;
  /** Topics of names inside this mention ("NATO" in "NATO membership"). */
  readonly parents: readonly TopicId[];
}

/** A candidate that did not become a mention, and why, in words an editor understands. */
export interface Rejection {
  readonly topic: TopicId;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly reason: string;
}

/**
 * What later blocks of the same article need to know of earlier ones. The
 * page keeps it and sends it back, so the background can be stopped any time.
 */
export interface ArticleCarry {
  /** Mentions so far, by topic. */
  readonly counts: Readonly<Record<string, number>>;
  /** Topics already led in the current section. */
  readonly section: number;
  readonly led: readonly TopicId[];
  /** Supporting phrases seen so far, as indices into the lexicon's list. */
  readonly support: readonly number[];
  /** Mentions of each of the lexicon's subjects so far. */
  readonly subjects: readonly number[];
  /** The last sentences' topics by class noun, newest first. */
  readonly recent: readonly { readonly topic: TopicId; readonly sentencesAgo: number }[];
}

export interface FindRequest {
  readonly article: ArticleCues;
  readonly blocks: readonly TextBlock[];
  readonly carry?: ArticleCarry | undefined;
}

export interface FindResult {
  readonly mentions: readonly Mention[];
  readonly carry: ArticleCarry;
  /** Only filled when asked for. */
  readonly rejections: readonly Rejection[];
}
