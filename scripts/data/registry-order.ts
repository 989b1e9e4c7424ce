/** The order of records in the registries. */

/** By id, as letters stand in ASCII, so that every editor's tool sorts the same. */
export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** By date, then id. */
export function compareWorks(
  a: { readonly id: string; readonly date: string },
  b: { readonly id: string; readonly date: string },
): number {
  if (a.date === b.date) return compareIds(a, b);
  return a.date < b.date ? -1 : 1;
}
