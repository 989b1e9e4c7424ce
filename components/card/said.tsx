/** A text of the card with its sources: the one shape that everything on it has. */
import type { ComponentChildren } from 'preact';

import type { Statement } from '../../lib/dataset/visibility/card-view';
import { IN_ENGLISH } from '../in-english';
import { SourceList, type SourceDetail } from './source-list';

interface SaidProps {
  readonly statement: Statement<unknown>;
  /** A date that stands beside the text already. */
  readonly said?: string;
  readonly sources?: SourceDetail;
  readonly children: ComponentChildren;
}

/** What is said, and below it on which sources. */
export function Said({ statement, said, sources, children }: SaidProps) {
  return (
    <>
      <p class="ng-read" {...IN_ENGLISH}>
        {children}
      </p>
      <SourceList of={statement} said={said} detail={sources} />
    </>
  );
}
