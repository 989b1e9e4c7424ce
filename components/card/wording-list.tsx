/** Words that are themselves positions: who uses which, and why. */
import type { CardView, NamingContent, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { ListSection } from './list-section';
import { Said } from './said';

/** Nothing where no wording is contested. */
export function WordingList({ naming }: Pick<CardView, 'naming'>) {
  const messages = useMessages();
  return (
    <ListSection
      label={messages.wording}
      statements={naming}
      hiddenText={messages.hiddenItems.wording}
    >
      {(statement) => <Wording statement={statement} />}
    </ListSection>
  );
}

interface WordingProps {
  readonly statement: Statement<NamingContent>;
  /** Only the word and who uses it. */
  readonly isBrief?: boolean | undefined;
}

/** One word. */
export function Wording({ statement, isBrief = false }: WordingProps) {
  const messages = useMessages();
  const { naming: word, usedBy } = statement.content;
  return (
    <>
      <p class="ng-fine">
        <dfn {...IN_ENGLISH}>{word.term}</dfn>
        {messages.separator}
        {messages.usedBy(messages.names(usedBy.map(({ name }) => name)))}
      </p>
      {!isBrief && <Said statement={statement}>{word.note}</Said>}
    </>
  );
}
