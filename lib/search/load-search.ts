/** Makes a packaged search index ready for queries. */
import MiniSearch from 'minisearch';

import type { SearchFile } from '../dataset/compiled';
import { INDEX_OPTIONS } from './search-options';
import type { IndexedTopic } from './search-options';

/** A loaded index; ask it through searchTopics. */
export type TopicIndex = MiniSearch<IndexedTopic>;

/** Loads what {@link buildSearchFile} made. Throws when the file is none of ours. */
export function loadSearch({ index }: SearchFile): TopicIndex {
  return MiniSearch.loadJS<IndexedTopic>(index, INDEX_OPTIONS);
}
