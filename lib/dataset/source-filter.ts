/** Which publications the reader's source filter hides. */
import type { SourceFilter } from './compiled';
import type { Publication } from './schema/registries';

/** A publication is hidden when any one axis of the filter names it. */
export function isPublicationHidden(publication: Publication, filter: SourceFilter): boolean {
  return (
    filter.publications.includes(publication.id) ||
    filter.types.includes(publication.type) ||
    filter.controls.includes(publication.control) ||
    (publication.country !== null && filter.countries.includes(publication.country))
  );
}
