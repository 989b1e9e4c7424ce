/** A headed list of statements. */
import type { ComponentChildren } from 'preact';

import { Statements, type StatementsProps } from './statements';

interface ListSectionProps<Content> extends Omit<StatementsProps<Content>, 'groupOf'> {
  readonly label: string;
  /** Between heading and list. */
  readonly lead?: ComponentChildren;
}

/** Nothing where there is nothing to list. */
export function ListSection<Content>({ label, lead, ...list }: ListSectionProps<Content>) {
  if (list.statements.length === 0) return null;
  return (
    <section>
      <h3 class="ng-label">{label}</h3>
      {lead}
      <ul class="ng-list">
        <Statements {...list} />
      </ul>
    </section>
  );
}
