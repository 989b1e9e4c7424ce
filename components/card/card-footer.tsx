/** Who publishes the page, how far the card reaches, what the reader's settings hide, and how to cite or report it. */
import { useState } from 'preact/hooks';

import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import type { CardProps } from './card-props';
import { CopyPanel } from './copy-panel';
import { describePagePublisher } from './describe-publication';
import { LinkButton } from './link-button';
import { MoreButton } from './more-button';

type CardFooterProps = Pick<
  CardProps,
  | 'view'
  | 'mode'
  | 'pagePublisher'
  | 'mentionWords'
  | 'onChooseSources'
  | 'onOpenBeside'
  | 'onExpand'
  | 'onHideAgain'
  | 'onCopy'
>;

/** `YYYY-MM`: the day stands in the colophon. */
const MONTH_LENGTH = 7;

/** Which text the reader asked for. */
type Panel = 'cite' | 'report';
const PANELS: readonly Panel[] = ['cite', 'report'];

/** The card's small print; what is done with a card is done when it is open. */
export function CardFooter(props: CardFooterProps) {
  const {
    view,
    mode,
    pagePublisher,
    mentionWords,
    onChooseSources,
    onOpenBeside,
    onExpand,
    onHideAgain,
    onCopy,
  } = props;
  const messages = useMessages();
  const { date, locale } = useCard();
  const [panel, setPanel] = useState<Panel | null>(null);
  const month = (day: string) => date(day.slice(0, MONTH_LENGTH));
  return (
    <div class="ng-foot ng-fine">
      {mode === 'compact' && <MoreButton view={view} onExpand={onExpand} />}
      {panel !== null && <CopyPanel key={panel} what={panel} {...{ view, mentionWords, onCopy }} />}
      {pagePublisher && (
        <p class="ng-reading">
          {describePagePublisher(pagePublisher, { messages, locale, isBrief: mode === 'compact' })}
        </p>
      )}
      <p>
        {messages.covers(month(view.card.coversTo))}
        {mode === 'expanded' && messages.separator + messages.checked(month(view.card.checkedOn))}
      </p>
      <Sources view={view} onHideAgain={onHideAgain} />
      {mode === 'expanded' && (
        <p class="ng-actions">
          {PANELS.map((which) => (
            <LinkButton
              key={which}
              expanded={panel === which}
              onClick={() => setPanel(panel === which ? null : which)}
            >
              {messages[which]}
            </LinkButton>
          ))}
          {onOpenBeside && <LinkButton onClick={onOpenBeside}>{messages.openBeside}</LinkButton>}
          {onChooseSources && (
            <LinkButton onClick={onChooseSources}>{messages.chooseSources}</LinkButton>
          )}
        </p>
      )}
    </div>
  );
}

function Sources({ view, onHideAgain }: Pick<CardFooterProps, 'view' | 'onHideAgain'>) {
  const messages = useMessages();
  const { onShowHidden } = useCard();
  const { shown, total, hiddenClaims, hiddenStatements } = view.sources;
  const isHiding = shown < total || hiddenStatements > 0;
  const parts = [
    messages.sourcesShown(shown, total),
    hiddenClaims > 0 ? messages.unsupported(hiddenClaims) : '',
    view.isRevealing ? messages.revealing : '',
  ].filter((part) => part !== '');
  return (
    <p>
      {parts.join(messages.separator)}{' '}
      {isHiding && <LinkButton onClick={() => onShowHidden('all')}>{messages.showAll}</LinkButton>}{' '}
      {view.isRevealing && <LinkButton onClick={onHideAgain}>{messages.hideAgain}</LinkButton>}
    </p>
  );
}
