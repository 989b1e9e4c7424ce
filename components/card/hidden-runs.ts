/** Neighbouring hidden statements share one placeholder. */
import type { Statement } from '../../lib/dataset/visibility/card-view';

/** A shown statement, or hidden ones that stand together. */
export type Run<Content> =
  | { readonly shown: Statement<Content> }
  | { readonly hidden: readonly [Statement<Content>, ...Statement<Content>[]] };

/** Keeps the order; hidden neighbours of the same group become one run. */
export function hiddenRuns<Content>(
  statements: readonly Statement<Content>[],
  groupOf: (content: Content) => string,
): readonly Run<Content>[] {
  const runs: Run<Content>[] = [];
  for (const statement of statements) {
    const last = runs.at(-1);
    if (!statement.isHidden) runs.push({ shown: statement });
    else if (last && 'hidden' in last && sameGroup(last.hidden[0], statement)) {
      runs[runs.length - 1] = { hidden: [...last.hidden, statement] };
    } else runs.push({ hidden: [statement] });
  }
  return runs;

  function sameGroup(one: Statement<Content>, other: Statement<Content>): boolean {
    return groupOf(one.content) === groupOf(other.content);
  }
}
