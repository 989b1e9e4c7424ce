/** What every part of a card needs and no part should have to pass on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { CardEvents } from './card-props';
import { formatDate } from './format-date';

/** The reader's locale and the one event that any statement can cause. */
export interface CardSurroundings {
  readonly locale: string;
  readonly onShowHidden: CardEvents['onShowHidden'];
}

/** Provided by Card. */
export const CardContext = createContext<CardSurroundings>({
  locale: 'en',
  onShowHidden: () => {},
});

/** The locale, dates written in it, and the event. */
export function useCard() {
  const { locale, onShowHidden } = useContext(CardContext);
  return {
    date: (date: string) => formatDate(date, locale),
    locale,
    onShowHidden,
  };
}
