/** How topics are indexed; build and load must agree on every line of it. */
import type { Options } from 'minisearch';

import type { CardKind } from '../dataset/schema/vocabulary';
import { splitWords } from './split-words';

/** A topic as the index sees it. */
export interface IndexedTopic {
  readonly id: string;
  readonly title: string;
  readonly kind: CardKind;
  readonly gist: string;
  /** All surface forms, one text. */
  readonly aliases: string;
  readonly summary: string;
}

/** Fields in which a word is looked up, most telling first. */
export const SEARCH_FIELDS = ['title', 'aliases', 'summary'] as const;

export const INDEX_OPTIONS: Options<IndexedTopic> = {
  fields: [...SEARCH_FIELDS],
  storeFields: ['title', 'kind', 'gist'],
  tokenize: (text) => splitWords(text).map(({ folded }) => folded),
  // Words are folded where they are split, so that offsets stay known.
  processTerm: (term) => term,
};
