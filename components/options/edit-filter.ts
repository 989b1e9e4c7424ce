/** Changes to the reader's source filter, one switch at a time. */
import type { SourceFilter } from '../../lib/dataset/compiled';
import type { Publication } from '../../lib/dataset/schema/registries';
import type { Settings } from '../../lib/settings/settings';

/** The ways in which the filter names publications. */
export type FilterAxis = keyof SourceFilter;

/** The filter with one entry of one axis shown or hidden. */
export function setShown(
  filter: Settings['sources'],
  { axis, value }: { readonly axis: FilterAxis; readonly value: string },
  isShown: boolean,
): Settings['sources'] {
  const others = filter[axis].filter((entry) => entry !== value);
  return { ...filter, [axis]: isShown ? others : [...others, value] };
}

/** Axes other than its own name by which the filter hides a publication. */
export function hidingAxes(publication: Publication, filter: SourceFilter): readonly FilterAxis[] {
  const axes: readonly FilterAxis[] = ['types', 'controls', 'countries'];
  return axes.filter((axis) => {
    const values: readonly string[] = filter[axis];
    const value = valueOf(publication, axis);
    return value !== null && values.includes(value);
  });
}

/** What an axis says of a publication; null for one of no single country. */
export function valueOf(publication: Publication, axis: FilterAxis): string | null {
  const values: Readonly<Record<FilterAxis, string | null>> = {
    publications: publication.id,
    types: publication.type,
    controls: publication.control,
    countries: publication.country,
  };
  return values[axis];
}
