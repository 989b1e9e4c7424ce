/** Cards and search of the packaged dataset: what popup and side panel open. */
import type { CardBundle, Registries } from '../dataset/compiled';
import type { TopicId } from '../dataset/schema/primitives';
import type { TopicHit } from '../search/search-topics';

/** A dataset that can be searched. */
export interface SearchableDataset {
  /** What source groups and a page's publisher are told from; read apart, search does not need it. */
  readonly registries: () => Promise<Registries>;
  readonly search: (query: string) => readonly TopicHit[];
  readonly card: (topic: TopicId) => Promise<CardBundle | null>;
}

/** As many results as fit without scrolling for long. */
const RESULTS = 12;

/**
 * Opens it; the search library comes with it, not with the first paint.
 * Rejects with a DatasetError whose message is a sentence for the reader.
 */
export async function openSearchableDataset(): Promise<SearchableDataset> {
  const [{ openPackagedDataset }, { loadSearch }, { searchTopics }] = await Promise.all([
    import('./packaged-dataset'),
    import('../search/load-search'),
    import('../search/search-topics'),
  ]);
  const dataset = await openPackagedDataset();
  const index = loadSearch(await dataset.search());
  return {
    registries: () => dataset.registries(),
    search: (query) => searchTopics(index, query, RESULTS),
    card: (topic) => dataset.card(topic),
  };
}
