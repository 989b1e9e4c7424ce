/** The side panel's words that are not the popup's too, in French. */
import type { enPanel } from '../en/panel';
import { count } from './count';

/** Part of the catalogue in pages.ts. */
export const frPanel: typeof enPanel = {
  open: 'Ouvrir à côté de la page',
  list: 'Sujets de cette page',
  card: 'Fiche',
  firstWords: (words) => `sous la forme « ${words} »`,
  invitation:
    'Choisissez un sujet, ou laissez le pointeur sur un terme souligné de l’article : sa fiche s’ouvre ici.',
  onPage: (number) => `${count(number, 'fois', 'fois')} sur cette page`,
  show: 'Montrer sur la page',
};
