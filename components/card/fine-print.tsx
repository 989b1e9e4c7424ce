/** Small text about a text: who, when, how sure. */
import { IN_ENGLISH } from '../in-english';

interface FinePrintProps {
  /** In the reading colour, before the rest. */
  readonly lead?: string | undefined;
  /** Whether it is a name from the card, not a word of ours. */
  readonly isLeadEnglish?: boolean;
  /** What there is to say; empty parts are left out. */
  readonly parts: readonly (string | undefined)[];
  readonly separator?: string;
}

/** Nothing where there is nothing to say. */
export function FinePrint(props: FinePrintProps) {
  const { lead = '', isLeadEnglish = false, parts, separator = ' ' } = props;
  const text = parts.filter(Boolean).join(separator);
  if (lead + text === '') return null;
  return (
    <p class="ng-fine">
      {lead !== '' && <b {...(isLeadEnglish && IN_ENGLISH)}>{lead}</b>} {text}
    </p>
  );
}
