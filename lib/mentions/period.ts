/** The time that a term speaks of, against the article's date. */

/** Partial ISO dates, both inclusive. */
export interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What a page says of its date is only believed when it is one. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Why an article of that date is outside; null within, and where the article has no date. */
export function isOutside({ since, until }: Period, published: string | null): string | null {
  if (published === null || !DATE.test(published)) return null;
  if (since !== undefined && isBefore(published, since))
    return `the article is older than ${since}`;
  if (until !== undefined && isBefore(until, published))
    return `the article is younger than ${until}`;
  return null;
}

/** As far as both are known. */
function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
