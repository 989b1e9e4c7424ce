/** Every word of the options page, in Russian. */
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { PagesMessages } from '../en/pages';
import { percentIn } from '../language-tools';
import { count } from './count';

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Архивы документов',
  government: 'Правительства',
  legislature: 'Парламенты',
  court: 'Суды',
  igo: 'Международные организации',
  'state-media': 'Государственные СМИ',
  'public-media': 'Общественные вещатели',
  wire: 'Информационные агентства',
  news: 'Новостные издания',
  investigative: 'Издания расследований',
  'fact-checker': 'Проверка фактов',
  'think-tank': 'Аналитические центры',
  academic: 'Научные издательства',
  ngo: 'Неправительственные организации',
  analysis: 'Аналитические сайты',
  company: 'Компании',
  encyclopedia: 'Энциклопедии',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Правительство',
  'state-controlled': 'Под контролем государства',
  captured: 'Де-факто под контролем власти',
  public: 'Общественные, независимые от правительства',
  intergovernmental: 'Межправительственные',
  independent: 'Независимые',
  contested: 'Контроль оспаривается',
  unknown: 'Контроль неизвестен',
};

/** Part of the catalogue in pages.ts. */
export const ruOptions: PagesMessages['options'] = {
  title: 'Настройки Newsgloss',
  sections: {
    sources: 'Источники',
    sites: 'Сайты',
    marks: 'Пометки',
    appearance: 'Вид',
    backup: 'Резервная копия',
    about: 'О Newsgloss',
  },

  sourcesLead:
    'У каждого заявления на карточке назван источник. Скройте те, которых не хотите видеть: карточки скажут, что именно скрыто и что из-за этого осталось без опоры. Это сведения об издателях, а не оценки.',
  groupBy: 'Группировать',
  axes: { types: 'по типу', countries: 'по стране', controls: 'по контролю' },
  type: (type) => TYPES[type],
  control: (control) => CONTROLS[control],
  filterSources: 'Найти источник',
  noSource: 'Источника с такими буквами нет.',
  international: 'Международные или не одной страны',
  showGroup: (name) => `Показывать: ${name}`,
  hiddenWith: (groups) => `скрыто вместе с: ${groups}`,
  publications: (number) => count(number, 'источник', 'источника', 'источников'),
  citations: (number) => count(number, 'ссылка', 'ссылки', 'ссылок'),

  sitesLead: 'Newsgloss читает статьи на любом сайте. Здесь – сайты, где вы решили иначе.',
  addSite: 'Добавить сайт',
  siteExample: 'example.org',
  add: 'Добавить',
  notASite: 'Это не сайт: напишите адрес вроде example.org.',
  noSites: 'Ни одного сайта не задано: Newsgloss читает статьи везде.',
  siteChoice: (site) => `На ${site}`,
  siteChoices: { on: 'включено на каждой странице', off: 'выключено' },
  remove: 'Убрать',
  removeSite: (site) => `Убрать ${site}`,

  marksLead: 'Пометка – это тонкая точечная линия под словами, к которым есть карточка.',
  marks: {
    first: {
      label: 'Первое упоминание',
      hint: 'По одной пометке на тему в каждом разделе статьи. Остальные упоминания тоже отвечают, если навести на них указатель.',
    },
    all: { label: 'Каждое упоминание', hint: 'Помечены все упоминания.' },
    none: {
      label: 'Никаких',
      hint: 'Ничего не помечено. Упоминания всё равно отвечают на указатель и клавиатуру.',
    },
  },
  triggers: {
    hover: {
      label: 'Указатель',
      hint: 'Карточка открывается, когда указатель остановился на термине.',
    },
    modifier: {
      label: 'Указатель с Shift',
      hint: 'Карточка открывается, только пока вы держите клавишу Shift.',
    },
    click: {
      label: 'Щелчок',
      hint: 'Карточка открывается, если щёлкнуть по термину. Ссылки остаются ссылками.',
    },
  },
  triggerLegend: 'Чем открывать карточку',
  trySample: 'Попробовать на нашей учебной статье',

  theme: 'Цвета',
  themes: { auto: 'Как на странице или в системе', light: 'Светлые', dark: 'Тёмные' },
  textSize: 'Размер текста карточек',
  language: 'Язык кнопок и пояснений',
  likeTheBrowser: 'Как в браузере',
  languageHint: 'Карточки остаются на английском: на нём их пишут и проверяют.',
  percent: percentIn('ru'),
  preview: 'Образец',

  backupLead:
    'Ваши настройки в файле: на память или для другого браузера. В нём – выбранные вами источники и сайты и ничего из того, что вы читали.',
  save: 'Сохранить настройки в файл',
  fileName: (day) => `newsgloss-settings-${day}.json`,
  restore: 'Восстановить из файла',
  restoreHint: 'Восстановление заменяет все настройки теми, что в файле.',
  restored: 'Настройки восстановлены.',
  unreadableFile: 'Браузер не смог прочитать этот файл. Ничего не изменено.',
  setAside: 'Прежнее значение настроек понять не удалось, и оно заменено. Оно сохранено здесь:',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Сохранить старое значение в файл',

  privacy:
    'Newsgloss работает без сети. Карточки приходят вместе с расширением; поиск терминов, поиск тем и сами карточки – всё происходит в вашем браузере. Оно никому ничего не отправляет, не ведёт учёта прочитанных страниц и открытых карточек, не имеет учётной записи, телеметрии и рекламы. Хранится только выбранное на этой странице – в этом браузере.',
  dataset: (version, checked) => `Карточки ${version}, последняя проверка ${checked}`,
  counts: ({ cards, claims, works, publications }) =>
    `${count(cards, 'карточка', 'карточки', 'карточек')}, ${count(claims, 'заявление', 'заявления', 'заявлений')} с названным автором, ${count(works, 'документ', 'документа', 'документов')} из ${count(publications, 'источника', 'источников', 'источников')}.`,
  licence: 'Программа: лицензия MIT. Карточки: CC BY 4.0.',
  method:
    'Карточки не выносят приговора. Они говорят, кто что утверждает, с каких пор и по какому источнику, – в одинаковой форме для каждой стороны. Если в карточке ошибка, откройте её и нажмите «Сообщить»: появится заметка, которую можно отправить; само собой ничего не отправляется.',
  corrections: 'Исправления и изменения в карточках',
  extensionVersion: (version) => `Расширение ${version}`,
};
