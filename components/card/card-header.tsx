/** What the card is about, and what can be done with it as a whole. */
import { useMessages } from '../messages/messages-context';
import type { CardProps } from './card-props';
import { IconButton } from './icon-button';

type CardHeaderProps = Pick<
  CardProps,
  'view' | 'trail' | 'pinned' | 'onBack' | 'onMove' | 'onPin' | 'onClose'
>;

/** Back and kind at the start, pin and close at the end; the row stays when the card scrolls. */
export function CardHeader(props: CardHeaderProps) {
  const { view, trail, pinned, onBack, onMove, onPin, onClose } = props;
  const messages = useMessages();
  const previous = trail.at(-1);
  return (
    <div class="ng-bar">
      {previous && (
        <IconButton icon="back" label={messages.back(previous.title)} onClick={onBack} />
      )}
      <p class="ng-label">{messages.kind(view.card.kind)}</p>
      {onMove && <IconButton icon="move" label={messages.move} onClick={onMove} />}
      {onPin && <IconButton icon="pin" label={messages.pin} pressed={pinned} onClick={onPin} />}
      {onClose && <IconButton icon="close" label={messages.close} onClick={onClose} />}
    </div>
  );
}
