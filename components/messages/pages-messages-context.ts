/** The reader's language, for popup and options. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { enPages, type PagesMessages } from './en/pages';

/** English unless a root provides another language. */
export const PagesMessagesContext = createContext<PagesMessages>(enPages);

/** The words of our own pages. */
export function usePagesMessages(): PagesMessages {
  return useContext(PagesMessagesContext);
}
