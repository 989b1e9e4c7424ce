/** Keys of the card's own: heard only while the keyboard is in it, where pages have none. */
import type { PageCommand } from '../../messaging/protocol';

/** By their place on the keyboard, so that they are the same in every script. */
const KEYS: Readonly<Record<string, PageCommand>> = { KeyN: 'next-term', KeyP: 'previous-term' };

/** Tells what a bare key in the card asks for. */
export function listenForKeys(root: ShadowRoot, onCommand: (command: PageCommand) => void): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { code, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
    const command = KEYS[code];
    const isBare = !ctrlKey && !altKey && !metaKey && !shiftKey && !isComposing;
    if (command === undefined || !isBare || isEditable(event.target)) return;
    event.preventDefault();
    onCommand(command);
  });
}

/** The texts to copy stand in a field. */
function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
