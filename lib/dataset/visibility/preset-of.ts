/** Which preset a source filter is. */
import type { Preset, SourceFilter } from '../compiled';

/** The id of the preset that hides exactly the same, or `custom`. */
export function presetOf(filter: SourceFilter, presets: readonly Preset[]): string {
  return presets.find(({ hides }) => hidesTheSame(hides, filter))?.id ?? 'custom';
}

function hidesTheSame(one: SourceFilter, other: SourceFilter): boolean {
  return (
    sameMembers(one.publications, other.publications) &&
    sameMembers(one.types, other.types) &&
    sameMembers(one.controls, other.controls) &&
    sameMembers(one.countries, other.countries)
  );
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}
