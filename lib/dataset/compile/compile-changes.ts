/** Every change of every card since its first version, for the corrections page. */
import type { CardChange } from '../compiled';
import type { Card } from '../schema/card';

/** Never seen by readers, so nothing to tell them of. */
const UNSEEN: ReadonlySet<Card['status']> = new Set(['draft', 'in-review']);

/** Newest first; of one day by title. Corrections of retired cards stay for good. */
export function compileChanges(cards: readonly Card[]): CardChange[] {
  return cards
    .filter(({ status }) => !UNSEEN.has(status))
    .flatMap(({ id, title, changelog }) =>
      changelog
        .filter(({ type }) => type !== 'new')
        .map(({ version, date, type, text, reportedBy }) => ({
          topic: id,
          title,
          version,
          date,
          type,
          text,
          ...(reportedBy === undefined ? {} : { reportedBy }),
        })),
    )
    .toSorted(
      (a, b) =>
        b.date.localeCompare(a.date) ||
        a.title.localeCompare(b.title, 'en') ||
        b.version - a.version,
    );
}
