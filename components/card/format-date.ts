/** Dates as precise as they are known, in the reader's language. */

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD` by their length. */
const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Making a formatter costs far more than using one, and a card shows dozens of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats a partial date; text that is no date comes back as it is. */
export function formatDate(date: string, locale: string): string {
  const precision = PRECISION[date.length];
  const time = Date.parse(date);
  if (!precision || Number.isNaN(time)) return date;
  const key = `${locale} ${date.length}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return withoutTail(formatter.formatToParts(time));
}

/** Ukrainian and Russian put an abbreviated "year" last; in the narrow places of a card it goes without saying. */
function withoutTail(parts: readonly Intl.DateTimeFormatPart[]): string {
  const kept = parts.at(-1)?.type === 'literal' ? parts.slice(0, -1) : parts;
  return kept.map(({ value }) => value).join('');
}
