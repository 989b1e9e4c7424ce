/** The side panel's words that are not the popup's too, in Spanish. */
import type { enPanel } from '../en/panel';
import { count } from './count';

/** Part of the catalogue in pages.ts. */
export const esPanel: typeof enPanel = {
  open: 'Abrir junto a la página',
  list: 'Temas de esta página',
  card: 'Ficha',
  firstWords: (words) => `como «${words}»`,
  invitation:
    'Elija un tema o deje el puntero sobre un término subrayado del artículo: su ficha se abre aquí.',
  onPage: (number) => `${count(number, 'vez', 'veces')} en esta página`,
  show: 'Mostrar en la página',
};
