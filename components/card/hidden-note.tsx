/** Says what the reader's settings hide here, with one click to show it. */
import { useMessages } from '../messages/messages-context';
import { useCard } from './card-context';
import { LinkButton } from './link-button';

interface HiddenNoteProps {
  readonly text: string;
  readonly keys: readonly string[];
}

/** A placeholder: nothing is ever removed without trace. */
export function HiddenNote({ text, keys }: HiddenNoteProps) {
  const messages = useMessages();
  const { onShowHidden } = useCard();
  return (
    <p class="ng-fine">
      <i>{text}</i>
      {messages.separator}
      <LinkButton onClick={() => onShowHidden(keys)}>{messages.show}</LinkButton>
    </p>
  );
}
