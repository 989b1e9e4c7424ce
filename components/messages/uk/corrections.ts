/** Every word of the corrections page, in Ukrainian. */
import type { PagesMessages } from '../en/pages';
import { digits } from './count';

const TYPES: Record<Parameters<PagesMessages['corrections']['type']>[0], string> = {
  new: 'Перша версія',
  update: 'Оновлення',
  correction: 'Виправлення',
  clarification: 'Уточнення',
  wording: 'Формулювання',
  'source-change': 'Джерела',
  retired: 'Знято',
};

/** Part of the catalogue in pages.ts. */
export const ukCorrections: PagesMessages['corrections'] = {
  title: 'Виправлення і зміни',
  lead: 'Якщо картка помилялася, це назавжди записано тут – разом із тим, що змінено. Виправлення ще 60 днів стоїть і на самій картці.',
  corrections: 'Виправлення',
  others: 'Інші зміни',
  noCorrections: 'Жодної картки не виправляли.',
  noOthers: 'Інших змін у картках не було.',
  type: (type) => TYPES[type],
  version: (version) => `версія ${digits(version)}`,
  reportedBy: (name) => `Про це повідомили: ${name}.`,
  report:
    'Якщо в картці помилка, відкрийте її та натисніть «Повідомити»: з’явиться нотатка, яку можна надіслати. Саме собою нічого не надсилається.',
};
