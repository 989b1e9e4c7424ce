/** What settles part of a question, and who accepts it. */
import type { Party } from '../../lib/dataset/schema/registries';
import type { EvidenceContent, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { FinePrint } from './fine-print';
import { Said } from './said';

/** Kind and body, the finding with its sources, and its standing. */
export function Evidence({ statement }: { readonly statement: Statement<EvidenceContent> }) {
  const messages = useMessages();
  const { evidence, body, acceptedBy, rejectedBy } = statement.content;
  return (
    <>
      <FinePrint lead={messages.evidence(evidence.kind)} parts={[body?.name]} />
      <Said statement={statement}>{evidence.text}</Said>
      <FinePrint
        parts={[
          standing(acceptedBy, messages.acceptedBy),
          standing(rejectedBy, messages.rejectedBy),
        ]}
        separator={messages.separator}
      />
    </>
  );

  function standing(parties: readonly Party[], words: (names: string) => string): string {
    return parties.length === 0 ? '' : words(messages.names(parties.map(({ name }) => name)));
  }
}
