/** Names of the packaged dataset files, below `dataset/`. */
import type { TopicId } from './schema/primitives';

export const MANIFEST_PATH = 'manifest.json';
export const LEXICON_PATH = 'lexicon.json';
export const SEARCH_PATH = 'search.json';
export const REGISTRIES_PATH = 'registries.json';
export const CHANGES_PATH = 'changes.json';

/** Where one card's bundle stands. */
export function cardPath(topic: TopicId): string {
  return `cards/${topic}.json`;
}
