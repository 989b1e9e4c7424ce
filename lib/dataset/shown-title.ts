/** What a work is called where it is cited. */
import type { Work } from './schema/registries';

/** In brackets where it is not the publisher's own, as citation styles have it. */
export function shownTitle({ title, titleBy }: Pick<Work, 'title' | 'titleBy'>): string {
  return titleBy === undefined ? title : `[${title}]`;
}
