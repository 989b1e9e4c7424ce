/** A disputed question: what is agreed, who differs, and what the evidence says. */
import type { FunctionComponent } from 'preact';

import type { PartyId } from '../../lib/dataset/schema/primitives';
import type { DisputeView, PositionView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { AlsoOnRecord } from './also-on-record';
import { Evidence } from './evidence';
import { FinePrint } from './fine-print';
import { Position, PositionHeart } from './position';
import { Said } from './said';
import { Statements } from './statements';

interface DisputeProps {
  readonly view: DisputeView;
}

interface WholeDisputeProps extends DisputeProps {
  readonly unnamed?: ReadonlySet<PartyId> | undefined;
}

/** The whole question; `unnamed` are parties whom the article in front leaves out. */
export function Dispute({ view, unnamed }: WholeDisputeProps) {
  const messages = useMessages();
  return (
    <section class="ng-dispute">
      <Question view={view} />
      <ul>
        <Statements statements={view.commonGround} hiddenText={messages.hiddenItems.commonGround}>
          {(statement) => (
            <>
              <FinePrint lead={messages.commonGround} parts={[]} />
              <Said statement={statement}>{statement.content}</Said>
            </>
          )}
        </Statements>
      </ul>
      <Positions view={view} as={Position} />
      <ul class="ng-evidence">
        <Statements statements={view.evidence} hiddenText={messages.hiddenItems.evidence}>
          {(statement) => <Evidence statement={statement} />}
        </Statements>
      </ul>
      {unnamed && <AlsoOnRecord positions={view.positions} unnamed={unnamed} />}
    </section>
  );
}

/** The question and its answers, to be read in five seconds. */
export function DisputeHeart({ view }: DisputeProps) {
  return (
    <section class="ng-dispute">
      <Question view={view} />
      <Positions view={view} as={PositionHeart} />
    </section>
  );
}

interface PositionsProps extends DisputeProps {
  readonly as: FunctionComponent<{ readonly position: PositionView }>;
}

function Positions({ view: { positions }, as: Answer }: PositionsProps) {
  return (
    <div class="ng-positions" data-odd={positions.length % 2 === 1}>
      {positions.map((position) => (
        <Answer key={position.id} position={position} />
      ))}
    </div>
  );
}

function Question({ view }: DisputeProps) {
  const messages = useMessages();
  return (
    <>
      <h3 {...IN_ENGLISH}>{view.dispute.question}</h3>
      <FinePrint parts={[messages.disputeState[view.dispute.state]]} />
      {view.isOneSided && (
        <p class="ng-banner ng-fine">
          <b>{messages.oneSided(view.hiddenClaims, view.positionsShown)}</b>
        </p>
      )}
    </>
  );
}
