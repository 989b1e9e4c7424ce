import type { Party } from '../../lib/dataset/schema/registries';

/** A party's name for narrow places. */
export function shortName({ name, short }: Party): string {
  return short ?? name;
}
