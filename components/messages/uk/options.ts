/** Every word of the options page, in Ukrainian. */
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { PagesMessages } from '../en/pages';
import { percentIn } from '../language-tools';
import { count } from './count';

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Архіви документів',
  government: 'Уряди',
  legislature: 'Парламенти',
  court: 'Суди',
  igo: 'Міжнародні організації',
  'state-media': 'Державні ЗМІ',
  'public-media': 'Суспільні мовники',
  wire: 'Інформаційні агентства',
  news: 'Новинні видання',
  investigative: 'Видання розслідувань',
  'fact-checker': 'Перевірка фактів',
  'think-tank': 'Аналітичні центри',
  academic: 'Наукові видавництва',
  ngo: 'Неурядові організації',
  analysis: 'Аналітичні сайти',
  company: 'Компанії',
  encyclopedia: 'Енциклопедії',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Уряд',
  'state-controlled': 'Під контролем держави',
  captured: 'Де-факто під контролем влади',
  public: 'Суспільні, незалежні від уряду',
  intergovernmental: 'Міжурядові',
  independent: 'Незалежні',
  contested: 'Контроль оспорюється',
  unknown: 'Контроль невідомий',
};

/** Part of the catalogue in pages.ts. */
export const ukOptions: PagesMessages['options'] = {
  title: 'Налаштування Newsgloss',
  sections: {
    sources: 'Джерела',
    sites: 'Сайти',
    marks: 'Позначки',
    appearance: 'Вигляд',
    backup: 'Резервна копія',
    about: 'Про Newsgloss',
  },

  sourcesLead:
    'Кожна заява на картці має назване джерело. Приховайте ті, яких не хочете бачити: картки скажуть, що саме приховано і що через це лишилося без опори. Це відомості про видавців, а не оцінки.',
  groupBy: 'Групувати',
  axes: { types: 'за типом', countries: 'за країною', controls: 'за контролем' },
  type: (type) => TYPES[type],
  control: (control) => CONTROLS[control],
  filterSources: 'Знайти джерело',
  noSource: 'Джерела з такими літерами немає.',
  international: 'Міжнародні або не однієї країни',
  showGroup: (name) => `Показувати: ${name}`,
  hiddenWith: (groups) => `приховано разом із: ${groups}`,
  publications: (number) => count(number, 'джерело', 'джерела', 'джерел'),
  citations: (number) => count(number, 'посилання', 'посилання', 'посилань'),

  sitesLead: 'Newsgloss читає статті на будь-якому сайті. Тут – сайти, де ви вирішили інакше.',
  addSite: 'Додати сайт',
  siteExample: 'example.org',
  add: 'Додати',
  notASite: 'Це не сайт: напишіть адресу на кшталт example.org.',
  noSites: 'Жодного сайту не задано: Newsgloss читає статті всюди.',
  siteChoice: (site) => `На ${site}`,
  siteChoices: { on: 'увімкнено на кожній сторінці', off: 'вимкнено' },
  remove: 'Прибрати',
  removeSite: (site) => `Прибрати ${site}`,

  marksLead: 'Позначка – це тонка крапчаста лінія під словами, до яких є картка.',
  marks: {
    first: {
      label: 'Перша згадка',
      hint: 'По одній позначці на тему в кожному розділі статті. Решта згадок теж відповідає, якщо навести на них вказівник.',
    },
    all: { label: 'Кожна згадка', hint: 'Позначено всі згадки.' },
    none: {
      label: 'Жодної',
      hint: 'Нічого не позначено. Згадки все одно відповідають на вказівник і клавіатуру.',
    },
  },
  triggers: {
    hover: {
      label: 'Вказівник',
      hint: 'Картка відкривається, коли вказівник зупинився на терміні.',
    },
    modifier: {
      label: 'Вказівник із Shift',
      hint: 'Картка відкривається, лише поки ви тримаєте клавішу Shift.',
    },
    click: {
      label: 'Клацання',
      hint: 'Картка відкривається, коли клацнути на терміні. Посилання лишаються посиланнями.',
    },
  },
  triggerLegend: 'Чим відкривати картку',
  trySample: 'Спробувати на нашій навчальній статті',

  theme: 'Кольори',
  themes: { auto: 'Як на сторінці або в системі', light: 'Світлі', dark: 'Темні' },
  textSize: 'Розмір тексту карток',
  language: 'Мова кнопок і пояснень',
  likeTheBrowser: 'Як у браузері',
  languageHint: 'Картки лишаються англійською: нею їх пишуть і перевіряють.',
  percent: percentIn('uk'),
  preview: 'Зразок',

  backupLead:
    'Ваші налаштування у файлі: на згадку чи для іншого браузера. У ньому – вибрані вами джерела й сайти й нічого з того, що ви читали.',
  save: 'Зберегти налаштування у файл',
  fileName: (day) => `newsgloss-settings-${day}.json`,
  restore: 'Відновити з файлу',
  restoreHint: 'Відновлення замінює всі налаштування тими, що у файлі.',
  restored: 'Налаштування відновлено.',
  unreadableFile: 'Браузер не зміг прочитати цей файл. Нічого не змінено.',
  setAside:
    'Попереднє значення налаштувань не вдалося зрозуміти, і його замінено. Воно збережене тут:',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Зберегти старе значення у файл',

  privacy:
    'Newsgloss працює без мережі. Картки надходять разом із розширенням; пошук термінів, пошук тем і самі картки – усе відбувається у вашому браузері. Воно нікому нічого не надсилає, не веде обліку прочитаних сторінок чи відкритих карток, не має облікового запису, телеметрії та реклами. Зберігається лише вибране на цій сторінці – у цьому браузері.',
  dataset: (version, checked) => `Картки ${version}, останню перевірку зроблено ${checked}`,
  counts: ({ cards, claims, works, publications }) =>
    `${count(cards, 'картка', 'картки', 'карток')}, ${count(claims, 'заява', 'заяви', 'заяв')} із названим автором, ${count(works, 'документ', 'документи', 'документів')} із ${count(publications, 'джерела', 'джерел', 'джерел')}.`,
  licence: 'Програма: ліцензія MIT. Картки: CC BY 4.0.',
  method:
    'Картки не виносять вироку. Вони кажуть, хто що стверджує, відколи і за яким джерелом, – в однаковій формі для кожної сторони. Якщо в картці помилка, відкрийте її та натисніть «Повідомити»: з’явиться нотатка, яку можна надіслати; саме собою нічого не надсилається.',
  corrections: 'Виправлення і зміни в картках',
  extensionVersion: (version) => `Розширення ${version}`,
};
