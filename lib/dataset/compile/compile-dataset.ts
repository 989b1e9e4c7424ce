/** From the checked records of data/ to what the extension loads. */
import { buildSearchFile } from '../../search/build-search-file';
import type { CardBundle, CardChange, Registries, SearchFile } from '../compiled';
import { compileCard, createLookups } from './compile-card';
import { compileChanges } from './compile-changes';
import { compileRegistries } from './compile-registries';
import { compiledCards } from './dataset-source';
import type { DatasetSource } from './dataset-source';

export interface CompiledDataset {
  readonly bundles: readonly CardBundle[];
  readonly registries: Registries;
  readonly search: SearchFile;
  readonly changes: readonly CardChange[];
  readonly version: string;
}

/** Compiles all cards that readers see. The same source always gives the same result. */
export function compileDataset(source: DatasetSource): CompiledDataset {
  const cards = compiledCards(source.cards);
  const lookups = createLookups({ ...source, cards });
  return {
    bundles: cards.map((card) => compileCard(card, lookups)),
    registries: compileRegistries(source, cards),
    search: buildSearchFile(cards),
    changes: compileChanges(source.cards),
    version: source.version,
  };
}
