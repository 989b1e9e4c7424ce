/** Key facts, each with its standing and its sources. */
import type { CardView, FactContent, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import { FinePrint } from './fine-print';
import { ListSection } from './list-section';
import { Said } from './said';
import { Statements } from './statements';

/** Nothing where the card has no facts. */
export function FactList({ facts }: Pick<CardView, 'facts'>) {
  const messages = useMessages();
  return (
    <ListSection label={messages.facts} statements={facts} hiddenText={messages.hiddenItems.fact}>
      {(statement) => <Fact statement={statement} />}
    </ListSection>
  );
}

function Fact({ statement }: { readonly statement: Statement<FactContent> }) {
  const messages = useMessages();
  const { date } = useCard();
  const { fact, variants } = statement.content;
  const standing = [
    messages.factStatus[fact.status],
    fact.asOf === undefined ? '' : messages.asOf(date(fact.asOf)),
  ].filter((part) => part !== '');
  return (
    <>
      <Said statement={statement}>
        {fact.text}{' '}
        <small lang={messages.lang} dir={messages.dir}>
          {standing.join(messages.separator)}
        </small>
      </Said>
      {variants.length > 0 && (
        <>
          <FinePrint parts={[messages.otherCounts]} />
          <ul class="ng-list">
            <Statements statements={variants} hiddenText={messages.hiddenItems.fact}>
              {(variant) => <Said statement={variant}>{variant.content}</Said>}
            </Statements>
          </ul>
        </>
      )}
    </>
  );
}
