/** A headed list of statements. */
import { Statements, type StatementsProps } from './statements';

interface ListSectionProps<Content> extends Omit<StatementsProps<Content>, 'groupOf'> {
  readonly label: string;
}

/** Nothing where there is nothing to list. */
export function ListSection<Content>({ label, ...list }: ListSectionProps<Content>) {
  if (list.statements.length === 0) return null;
  return (
    <section>
      <h3 class="ng-label">{label}</h3>
      <ul class="ng-list">
        <Statements {...list} />
      </ul>
    </section>
  );
}
