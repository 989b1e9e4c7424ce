/** The side panel's words that are not the popup's too, in Russian. */
import type { enPanel } from '../en/panel';
import { count } from './count';

/** Part of the catalogue in pages.ts. */
export const ruPanel: typeof enPanel = {
  open: 'Открыть рядом со страницей',
  list: 'Темы этой страницы',
  card: 'Карточка',
  firstWords: (words) => `как «${words}»`,
  invitation:
    'Выберите тему или наведите указатель на подчёркнутый термин в статье: карточка откроется здесь.',
  onPage: (number) => `${count(number, 'раз', 'раза', 'раз')} на этой странице`,
  show: 'Показать на странице',
};
