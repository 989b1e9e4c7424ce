/** What every part of a card needs and no part should have to pass on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { CardEvents } from './card-props';
import { countryName } from './country-name';
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

/** Formatters bound to the reader's locale, and the event. */
export function useCard() {
  const { locale, onShowHidden } = useContext(CardContext);
  return {
    date: (date: string) => formatDate(date, locale),
    country: (code: string) => countryName(code, locale),
    onShowHidden,
  };
}
