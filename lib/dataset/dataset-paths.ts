/** Names of the packaged dataset files, below `dataset/`. */
export const MANIFEST_PATH = 'manifest.json';
export const LEXICON_PATH = 'lexicon.json';
export const SEARCH_PATH = 'search.json';
export const REGISTRIES_PATH = 'registries.json';
export const CHANGES_PATH = 'changes.json';

/** Where a shelf of cards stands, by its place. */
export function shelfPath(place: number): string {
  return `cards/${place}.json`;
}
