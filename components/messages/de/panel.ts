/** The side panel's words that are not the popup's too, in German. */
import type { enPanel } from '../en/panel';
import { count } from './count';

/** Part of the catalogue in pages.ts. */
export const dePanel: typeof enPanel = {
  open: 'Neben der Seite öffnen',
  list: 'Themen dieser Seite',
  card: 'Karte',
  firstWords: (words) => `als „${words}“`,
  invitation:
    'Wählen Sie ein Thema, oder lassen Sie den Zeiger im Artikel auf einem markierten Begriff ruhen: Seine Karte öffnet sich hier.',
  onPage: (number) => `${count(number, 'Mal', 'Mal')} auf dieser Seite`,
  show: 'Auf der Seite zeigen',
};
