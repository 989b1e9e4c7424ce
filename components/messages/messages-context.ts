/** The reader's language, for components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { en, type Messages } from './en/card';

/** English unless a root provides another language. */
export const MessagesContext = createContext<Messages>(en);

/** The words of the card. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
