/** Reads the packaged dataset, file by file, and trusts nothing that the manifest does not vouch for. */
import type { StoredLexicon } from '../lexicon/stored-lexicon';
import type { CardBundle, CardChange, DatasetManifest, Registries, SearchFile } from './compiled';
import { readCheckedFile, readManifest } from './dataset-files';
import type { DatasetPlatform } from './dataset-files';
import { CHANGES_PATH, LEXICON_PATH, REGISTRIES_PATH, SEARCH_PATH } from './dataset-paths';
import { createRecentCache } from './recent-cache';
import type { TopicId } from './schema/primitives';
import { restoreCard, type Shelf } from './stored-card';

/**
 * Cards kept in memory: a reader opens a few, follows links and comes back.
 * One is some 10 KB.
 */
const CARDS_IN_MEMORY = 32;

export interface LoadedDataset {
  readonly manifest: DatasetManifest;
  /** Read once and kept: every page needs it. */
  lexicon(): Promise<StoredLexicon>;
  /** Null for a topic without a card. */
  card(topic: TopicId): Promise<CardBundle | null>;
  /** Read anew each time: only popup and options want it, and keep it themselves. */
  search(): Promise<SearchFile>;
  /** Read once and kept: every card needs it. */
  registries(): Promise<Registries>;
  /** What was changed in the cards, newest first. */
  changes(): Promise<readonly CardChange[]>;
}

/**
 * Opens the dataset. This and every method rejects with a DatasetError,
 * whose problem the reader is told.
 */
export async function loadDataset(platform: DatasetPlatform): Promise<LoadedDataset> {
  const manifest = await readManifest(platform);
  const read = async (path: string) => readCheckedFile(path, manifest, platform);
  const lexicon = createRecentCache<StoredLexicon>(1, async (path) => JSON.parse(await read(path)));
  const shared = createRecentCache<Registries>(1, async (path) => JSON.parse(await read(path)));
  const cards = createRecentCache<CardBundle | null>(CARDS_IN_MEMORY, async (topic) => {
    const path = manifest.cards[topic as TopicId] ?? '';
    const [text, registries] = await Promise.all([read(path), shared.get(REGISTRIES_PATH)]);
    const stored = (JSON.parse(text) as Shelf)[topic as TopicId];
    return stored ? restoreCard(stored, registries) : null;
  });
  return {
    manifest,
    lexicon: async () => lexicon.get(LEXICON_PATH),
    card: async (topic) => (Object.hasOwn(manifest.cards, topic) ? cards.get(topic) : null),
    search: async () => JSON.parse(await read(SEARCH_PATH)),
    registries: async () => shared.get(REGISTRIES_PATH),
    changes: async () => JSON.parse(await read(CHANGES_PATH)),
  };
}
