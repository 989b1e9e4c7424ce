/** A text to take away: how to cite the card, or a note on what is wrong with it. */
import { useState } from 'preact/hooks';

import type { CardView, CitationView } from '../../lib/dataset/visibility/card-view';
import { shownCitations } from '../../lib/dataset/visibility/count-sources';
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import type { CardEvents, CopyRequest } from './card-props';
import { cite, citedSources, type CitationFormat, type CitationStyle } from './cite-card';
import { LinkButton } from './link-button';
import { passageAddress } from './passage-address';
import { reportCard, type Reported } from './report-card';

interface CopyPanelProps extends Reported, Pick<CardEvents, 'onCopy'> {
  readonly what: 'cite' | 'report';
}

const FORMATS: readonly CitationFormat[] = ['plain', 'markdown', 'csl', 'bibtex'];
/** Value of the choice that is no source. */
const WHOLE_CARD = '';

/** The text itself can always be selected, should the clipboard refuse. */
export function CopyPanel({ what, ...panel }: CopyPanelProps) {
  return what === 'cite' ? <CitePanel {...panel} /> : <ReportPanel {...panel} />;
}

type PanelProps = Omit<CopyPanelProps, 'what'>;

function CitePanel({ view, onCopy }: PanelProps) {
  const messages = useMessages();
  const style = useCitationStyle();
  const { copy, outcome } = useCopy(onCopy);
  const [chosen, setChosen] = useState(WHOLE_CARD);
  const sources = citedSources(view);
  // A source that was hidden meanwhile is not cited any more.
  const source = sources.find(({ work }) => work.id === chosen);
  const passage = source && passageIn(view, source);
  const textIn = (format: CitationFormat) => cite({ view, source }, style, format);
  return (
    <div class="ng-copy">
      <label>
        <b>{messages.citeWhat}</b>
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value={WHOLE_CARD}>{messages.citeWhole}</option>
          {sources.map(({ work, publication }) => (
            <option key={work.id} value={work.id}>
              {`${publication.name}: ${work.title}`}
            </option>
          ))}
        </select>
      </label>
      <textarea readOnly rows={5} aria-label={messages.citeTitle} value={textIn('plain')} />
      <p class="ng-actions">
        {FORMATS.map((format) => (
          <LinkButton
            key={format}
            onClick={() => void copy({ text: textIn(format), what: COPIED[format] })}
          >
            {messages.copyCitation[format]}
          </LinkButton>
        ))}
        {passage !== undefined && (
          <LinkButton onClick={() => void copy({ text: passage, what: 'passage' })}>
            {messages.copyPassage}
          </LinkButton>
        )}
        <output>{outcome}</output>
      </p>
    </div>
  );
}

/** Where the card first quotes the work; it may cite it elsewhere without a quotation. */
function passageIn(view: CardView, { work }: CitationView): string | undefined {
  for (const citation of shownCitations(view)) {
    const address = citation.work.id === work.id ? passageAddress(citation) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

const COPIED: Readonly<Record<CitationFormat, CopyRequest['what']>> = {
  plain: 'citation',
  markdown: 'markdown',
  csl: 'csl',
  bibtex: 'bibtex',
};

/** Saving is a link to the text itself: nothing is made, stored or sent. */
function ReportPanel({ onCopy, ...reported }: PanelProps) {
  const messages = useMessages();
  const { copy, outcome } = useCopy(onCopy);
  const note = reportCard(reported, useCitationStyle());
  const [written, setWritten] = useState<string>();
  const text = written ?? note;
  return (
    <div class="ng-copy">
      <label>
        <b>{messages.reportTitle}</b>
        <textarea
          rows={5}
          value={text}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <p>{messages.reportHint}</p>
      <p class="ng-actions">
        <LinkButton onClick={() => void copy({ text, what: 'report' })}>
          {messages.copyReport}
        </LinkButton>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={`newsgloss-${reported.view.card.id}.txt`}
        >
          {messages.saveReport}
        </a>
        <output>{outcome}</output>
      </p>
    </div>
  );
}

function useCitationStyle(): CitationStyle {
  const messages = useMessages();
  const { date } = useCard();
  return { messages, date };
}

/** Copies, and says how that went. */
function useCopy(onCopy: CardEvents['onCopy']) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState('');
  const copy = async (request: CopyRequest): Promise<void> => {
    setOutcome((await onCopy(request)) ? messages.copied : messages.copyFailed);
  };
  return { copy, outcome };
}
