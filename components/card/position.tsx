/** One answer to a disputed question: the same frame for everybody. */
import type { PartyId } from '../../lib/dataset/schema/primitives';
import type { Party } from '../../lib/dataset/schema/registries';
import type { ClaimContent, PositionView, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';
import { FinePrint } from './fine-print';
import { HolderList } from './holder-list';
import { Said } from './said';
import { SourceList } from './source-list';
import { Statements } from './statements';

/** A position with all its claims. */
export function Position({ position }: { readonly position: PositionView }) {
  const messages = useMessages();
  const above = position.holders.map(({ party }) => party.id);
  return (
    <section class="ng-position" data-empty={isEmpty(position)}>
      <h4 {...IN_ENGLISH}>{position.label}</h4>
      <div>
        <HolderList holders={position.holders} />
        <ul class="ng-claims">
          <Statements
            statements={position.claims}
            groupOf={({ claim }) => claim.by}
            hiddenText={(count, { by }) => messages.hiddenStatements(count, by[0]?.name ?? '')}
          >
            {(statement) => <Claim statement={statement} above={above} />}
          </Statements>
        </ul>
      </div>
    </section>
  );
}

/** A position at a glance: who, what, and on which source. */
export function PositionHeart({ position }: { readonly position: PositionView }) {
  const messages = useMessages();
  const claims = position.claims.filter(({ isHidden }) => !isHidden);
  const shown = claims.find(isInOwnWords) ?? claims[0];
  return (
    <section class="ng-position" data-empty={isEmpty(position)}>
      <h4 {...IN_ENGLISH}>{position.label}</h4>
      <div>
        <HolderList holders={position.holders} isBrief />
        {shown ? (
          <SourceList of={shown} detail="owner" />
        ) : (
          <FinePrint parts={[messages.hiddenStatements(position.hiddenClaims, '')]} />
        )}
      </div>
    </section>
  );
}

function isInOwnWords({ citations }: Statement<ClaimContent>): boolean {
  return citations.some(({ role }) => role === 'own-words');
}

function isEmpty({ claims, hiddenClaims }: PositionView): boolean {
  return claims.length === hiddenClaims;
}

interface ClaimProps {
  readonly statement: Statement<ClaimContent>;
  /** Whose names stand written out right above. */
  readonly above: readonly PartyId[];
}

function Claim({ statement, above }: ClaimProps) {
  const messages = useMessages();
  const { date } = useCard();
  const { claim, by } = statement.content;
  const [speaker, ...others] = by;
  const isClear = above.length === 1 && speaker?.id === above[0];
  const nameOf = ({ id, name, short }: Party) => (above.includes(id) ? (short ?? name) : name);
  const state = messages.claimState[claim.state];
  return (
    <>
      <FinePrint
        lead={isClear || !speaker ? '' : nameOf(speaker)}
        isLeadEnglish
        parts={[
          date(claim.said),
          others.length === 0 ? '' : messages.with(messages.names(others.map(nameOf))),
          state === '' ? '' : `(${state})`,
        ]}
      />
      <Said statement={statement} sources="work">
        {claim.text}
      </Said>
    </>
  );
}
