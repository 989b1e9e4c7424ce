/** Publications in groups the reader can switch. */
import type { Registries } from '../../lib/dataset/compiled';
import { valueOf, type FilterAxis } from './edit-filter';

/** A publication with how often cards cite it. */
export type CitedPublication = Registries['publications'][number];

/** The axes that make groups. */
export type GroupAxis = Exclude<FilterAxis, 'publications'>;

export interface PublicationGroup {
  /** Null: of no one country; such a group cannot be hidden as one. */
  readonly value: string | null;
  readonly label: string;
  readonly publications: readonly CitedPublication[];
  readonly citations: number;
}

/** What to group by, in which words, and which letters to look for. */
export interface Grouping {
  readonly axis: GroupAxis;
  readonly labelOf: (value: string | null) => string;
  /** Only publications with these letters in name or owner; empty for all. */
  readonly letters: string;
}

/** Groups and their members in the order of the alphabet. */
export function groupPublications(
  publications: readonly CitedPublication[],
  { axis, labelOf, letters }: Grouping,
): readonly PublicationGroup[] {
  const found = publications.filter((publication) => hasLetters(publication, letters));
  const groups = Map.groupBy(found, (publication) => valueOf(publication, axis));
  return [...groups]
    .map(([value, members]) => ({
      value,
      label: labelOf(value),
      publications: members.toSorted(byName),
      citations: members.reduce((sum, { citations }) => sum + citations, 0),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

function byName(one: CitedPublication, other: CitedPublication): number {
  return one.name.localeCompare(other.name);
}

function hasLetters({ name, owner }: CitedPublication, letters: string): boolean {
  return `${name} ${owner}`.toLowerCase().includes(letters.trim().toLowerCase());
}
