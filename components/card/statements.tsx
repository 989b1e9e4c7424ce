/** Statements of one kind as list items, placeholders in the place of hidden ones. */
import type { ComponentChildren } from 'preact';

import type { Statement } from '../../lib/dataset/visibility/card-view';
import { HiddenNote } from './hidden-note';
import { hiddenRuns } from './hidden-runs';

/** What the items are made of. */
export interface StatementsProps<Content> {
  readonly statements: readonly Statement<Content>[];
  /** What the placeholder says of so many hidden statements, the first being this one. */
  readonly hiddenText: (count: number, first: Content) => string;
  /** Hidden neighbours share a placeholder only within a group. */
  readonly groupOf?: (content: Content) => string;
  readonly children: (statement: Statement<Content>) => ComponentChildren;
}

const ONE_GROUP = () => '';

/** Items for a list that the caller opens. */
export function Statements<Content>(props: StatementsProps<Content>) {
  const { statements, hiddenText, groupOf = ONE_GROUP, children } = props;
  return hiddenRuns(statements, groupOf).map((run) => {
    if ('shown' in run) return <li key={run.shown.key}>{children(run.shown)}</li>;
    const [first] = run.hidden;
    return (
      <li key={first.key}>
        <HiddenNote
          text={hiddenText(run.hidden.length, first.content)}
          keys={run.hidden.map(({ key }) => key)}
        />
      </li>
    );
  });
}
