/** What the choices make of a page, live: lines with their marks, and a card. */
import type { CardBundle } from '../../lib/dataset/compiled';
import { viewCard } from '../../lib/dataset/visibility/view-card';
import type { Settings } from '../../lib/settings/settings';
import { Card } from '../card/card';
import { IN_ENGLISH } from '../in-english';
import { SAMPLE_LINES, type SampleMention } from '../messages/en/sample-article';
import { usePagesMessages } from '../messages/pages-messages-context';

interface PreviewProps {
  readonly settings: Settings;
  /** The card that is shown; null while the dataset is out of reach. */
  readonly bundle: CardBundle | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: string;
}

/** A picture: it can be looked at, not used. */
export function Preview({ settings, bundle, today, locale }: PreviewProps) {
  const { options } = usePagesMessages();
  const { marks, sources, appearance } = settings;
  return (
    <figure class="ng-preview" inert>
      <figcaption class="ng-label">{options.preview}</figcaption>
      <p class="ng-sample-lines" {...IN_ENGLISH}>
        {SAMPLE_LINES.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <span key={part.words} class={isMarked(part, marks) ? 'ng-mark' : ''}>
              {part.words}
            </span>
          ),
        )}
      </p>
      {bundle && (
        <Card
          view={viewCard(bundle, { filter: sources, today })}
          mode="compact"
          surface="overlay"
          articleDate={null}
          locale={locale}
          pinned={false}
          trail={[]}
          appearance={appearance}
          {...UNUSED}
        />
      )}
    </figure>
  );
}

/** As `chooseMarked` has it for the mentions of a page. */
function isMarked({ isFirst }: SampleMention, marks: Settings['marks']): boolean {
  return marks === 'all' || (marks === 'first' && isFirst);
}

const nothing = () => {};
const UNUSED = {
  onExpand: nothing,
  onClose: nothing,
  onPin: nothing,
  onOpenTopic: nothing,
  onBack: nothing,
  onShowHidden: nothing,
  onHideAgain: nothing,
  onCopy: () => Promise.resolve(false),
};
