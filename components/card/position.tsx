/** One answer to a disputed question: the same frame for everybody. */
import type { ClaimContent, PositionView, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';
import { FinePrint } from './fine-print';
import { HolderList } from './holder-list';
import { Said } from './said';
import { shortName } from './short-name';
import { SourceList } from './source-list';
import { Statements } from './statements';

/** A position with all its claims. */
export function Position({ position }: { readonly position: PositionView }) {
  const messages = useMessages();
  const isAlone = position.holders.length === 1;
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
            {(statement) => <Claim statement={statement} isSpeakerClear={isAlone} />}
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
          <SourceList of={shown} isBrief />
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
  /** The position's one holder stands right above. */
  readonly isSpeakerClear: boolean;
}

function Claim({ statement, isSpeakerClear }: ClaimProps) {
  const messages = useMessages();
  const { date } = useCard();
  const { claim, by } = statement.content;
  const [speaker, ...others] = by;
  const state = messages.claimState[claim.state];
  return (
    <>
      <FinePrint
        lead={isSpeakerClear || !speaker ? '' : shortName(speaker)}
        isLeadEnglish
        parts={[
          date(claim.said),
          others.length === 0 ? '' : messages.with(messages.names(others.map(shortName))),
          state === '' ? '' : `(${state})`,
        ]}
      />
      <Said statement={statement} said={claim.said}>
        {claim.text}
      </Said>
    </>
  );
}
