/** Answers whose holders the article in front does not name. No judgement: nobody names everybody. */
import type { PartyId } from '../../lib/dataset/schema/primitives';
import type { PositionView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { FinePrint } from './fine-print';

interface AlsoOnRecordProps {
  readonly positions: readonly PositionView[];
  readonly unnamed: ReadonlySet<PartyId>;
}

/** Nothing where every position has a holder who is named, and where none has: then nothing stands out. */
export function AlsoOnRecord({ positions, unnamed }: AlsoOnRecordProps) {
  const { alsoOnRecord, notNamedHere, names: listed } = useMessages();
  const absent = positions.filter(({ holders }) =>
    holders.every(({ party }) => unnamed.has(party.id)),
  );
  if (absent.length === 0 || absent.length === positions.length) return null;
  const answers = absent.map(
    ({ label, holders }) => `“${label}” (${listed(holders.map(({ party }) => party.name))})`,
  );
  return <FinePrint lead={alsoOnRecord} parts={[notNamedHere(listed(answers))]} />;
}
