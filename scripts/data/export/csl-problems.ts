/** Holds CSL-JSON against the types and fields that Citation.js knows of the specification. */
import { isDeepStrictEqual } from 'node:util';

import { Cite } from '@citation-js/core';

import type { CslItem } from '../../../lib/dataset/to-csl';

/** What a reader of CSL-JSON would change or drop, one line an item. */
export function cslProblems(items: readonly CslItem[]): string[] {
  return items.flatMap((item) => {
    const [read] = new Cite([structuredClone(item)]).format('data', { format: 'object' });
    const changed = Object.entries(item)
      .filter(([field, value]) => !isDeepStrictEqual(read?.[field], value))
      .map(([field]) => field);
    return changed.length === 0
      ? []
      : [`${item.id}: ${changed.join(', ')} not as the format wants`];
  });
}
