import type { SourceFilter } from '../lib/dataset/compiled';
import type { Settings } from '../lib/settings/settings';

/** A preset's filter as settings, which own their lists. */
export function toSourceSettings(filter: SourceFilter): Settings['sources'] {
  return {
    publications: [...filter.publications],
    types: [...filter.types],
    controls: [...filter.controls],
    countries: [...filter.countries],
  };
}
