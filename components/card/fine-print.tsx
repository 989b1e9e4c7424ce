/** Small text about a text: who, when, how sure. */
interface FinePrintProps {
  /** In the reading colour, before the rest. */
  readonly lead?: string | undefined;
  /** What there is to say; empty parts are left out. */
  readonly parts: readonly (string | undefined)[];
  readonly separator?: string;
}

/** Nothing where there is nothing to say. */
export function FinePrint({ lead = '', parts, separator = ' ' }: FinePrintProps) {
  const text = parts.filter(Boolean).join(separator);
  if (lead + text === '') return null;
  return (
    <p class="ng-fine">
      {lead !== '' && <b>{lead}</b>} {text}
    </p>
  );
}
