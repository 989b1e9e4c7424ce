/** A text to take away: how to cite the card, or a note on what is wrong with it. */
import { useState } from 'preact/hooks';

import type { CardView } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import type { CardEvents, CopyRequest } from './card-props';
import { citeCard, type CitationStyle } from './cite-card';
import { LinkButton } from './link-button';
import { reportCard } from './report-card';

interface CopyPanelProps extends Pick<CardEvents, 'onCopy'> {
  readonly what: 'cite' | 'report';
  readonly view: CardView;
}

/** The text itself can always be selected, should the clipboard refuse. */
export function CopyPanel({ what, view, onCopy }: CopyPanelProps) {
  const messages = useMessages();
  const { date } = useCard();
  const [outcome, setOutcome] = useState('');
  const style: CitationStyle = { messages, date };
  const isCitation = what === 'cite';
  const text = isCitation ? citeCard(view, style, 'plain') : reportCard(view, style);

  async function copy(request: CopyRequest): Promise<void> {
    setOutcome((await onCopy(request)) ? messages.copied : messages.copyFailed);
  }

  return (
    <div class="ng-copy">
      <label>
        <b>{isCitation ? messages.citeTitle : messages.reportTitle}</b>
        <textarea readOnly rows={5} value={text} />
      </label>
      {!isCitation && <p>{messages.reportHint}</p>}
      <p class="ng-actions">
        <LinkButton onClick={() => void copy({ text, what: isCitation ? 'citation' : 'report' })}>
          {isCitation ? messages.copyText : messages.copyReport}
        </LinkButton>
        {isCitation && (
          <LinkButton
            onClick={() => void copy({ text: citeCard(view, style, 'markdown'), what: 'markdown' })}
          >
            {messages.copyMarkdown}
          </LinkButton>
        )}
        <output>{outcome}</output>
      </p>
    </div>
  );
}
