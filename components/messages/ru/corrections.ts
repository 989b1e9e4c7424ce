/** Every word of the corrections page, in Russian. */
import type { PagesMessages } from '../en/pages';
import { digits } from './count';

const TYPES: Record<Parameters<PagesMessages['corrections']['type']>[0], string> = {
  new: 'Первая версия',
  update: 'Обновление',
  correction: 'Исправление',
  clarification: 'Уточнение',
  wording: 'Формулировка',
  'source-change': 'Источники',
  retired: 'Снята',
};

/** Part of the catalogue in pages.ts. */
export const ruCorrections: PagesMessages['corrections'] = {
  title: 'Исправления и изменения',
  lead: 'Если карточка ошибалась, это навсегда записано здесь – вместе с тем, что изменено. Исправление ещё 60 дней стоит и на самой карточке.',
  corrections: 'Исправления',
  others: 'Другие изменения',
  noCorrections: 'Ни одну карточку не исправляли.',
  noOthers: 'Других изменений в карточках не было.',
  type: (type) => TYPES[type],
  version: (version) => `версия ${digits(version)}`,
  reportedBy: (name) => `Об этом сообщили: ${name}.`,
  report:
    'Если в карточке ошибка, откройте её и нажмите «Сообщить»: появится заметка, которую можно отправить. Само собой ничего не отправляется.',
};
