/** The side panel's words that are not the popup's too, in Ukrainian. */
import type { enPanel } from '../en/panel';
import { count } from './count';

/** Part of the catalogue in pages.ts. */
export const ukPanel: typeof enPanel = {
  open: 'Відкрити поруч зі сторінкою',
  list: 'Теми цієї сторінки',
  card: 'Картка',
  firstWords: (words) => `як «${words}»`,
  invitation:
    'Оберіть тему або наведіть вказівник на підкреслений термін у статті: картка відкриється тут.',
  onPage: (number) => `${count(number, 'раз', 'рази', 'разів')} на цій сторінці`,
  show: 'Показати на сторінці',
};
