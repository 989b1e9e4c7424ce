/** A headed section of the options page. */
import type { ComponentChildren } from 'preact';

import { usePagesMessages } from '../messages/pages-messages-context';

/** Names of the sections; they are their addresses, too. */
export type SectionName = 'sources' | 'sites' | 'marks' | 'appearance' | 'backup' | 'about';

interface SectionProps {
  readonly name: SectionName;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** Can be linked to: `options.html#sources`. */
export function Section({ name, lead, children }: SectionProps) {
  const { options } = usePagesMessages();
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{options.sections[name]}</h2>
      {lead !== undefined && <p class="ng-read">{lead}</p>}
      {children}
    </section>
  );
}
