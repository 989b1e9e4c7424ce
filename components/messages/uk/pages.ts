/** Every word of popup and options, in Ukrainian. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { Settings } from '../../../lib/settings/settings';
import type { PagesMessages } from '../en/pages';
import { uk } from './card';
import { ukCorrections } from './corrections';
import { count, digits } from './count';
import { ukOptions } from './options';
import { ukPanel } from './panel';
import { ukWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'увімкнено чи вимкнено',
  sites: 'сайти',
  marks: 'позначки',
  trigger: 'чим відкривати картку',
  appearance: 'вигляд',
  language: 'мова',
  sources: 'джерела',
};

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Щоб виправити, встановіть розширення ще раз.';
  switch (problem.kind) {
    case 'incomplete':
      return `Дані карток неповні: бракує ${problem.path}. ${remedy}`;
    case 'damaged':
      return `Дані карток пошкоджено: ${problem.path} не такий, яким його створено. ${remedy}`;
    case 'other-format':
      return `Дані карток мають формат ${digits(problem.found)}, а ця версія читає формат ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'Дані карток не відкриваються.';
  }
}

/** The Ukrainian catalogue of our own pages. */
export const ukPages: PagesMessages = {
  card: uk,
  options: ukOptions,
  panel: ukPanel,
  corrections: ukCorrections,
  welcome: ukWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem: (problem) => {
    switch (problem.kind) {
      case 'unavailable':
        return 'Зараз не вдається прочитати ваші налаштування. Newsgloss працює зі стандартними й нічого не змінює.';
      case 'unreadable':
        return `Частину налаштувань пошкоджено, тут діють стандартні: ${problem.parts.map((part) => PARTS[part]).join(', ')}. Старі значення збережено; див. «Налаштування», «Резервна копія».`;
      case 'newer':
      default:
        return `Ваші налаштування записала новіша версія Newsgloss (формат ${digits(problem.version)}). Їх використано, наскільки можливо, і не змінено.`;
    }
  },
  refusal: (reason) => {
    switch (reason.kind) {
      case 'unavailable':
        return 'Цю зміну не вдалося зберегти. Налаштування лишилися, як були.';
      case 'newer':
        return 'Цю зміну не збережено: ваші налаштування записала новіша версія Newsgloss.';
      case 'invalid':
      default:
        return `Цю зміну не збережено: ${reason.detail}`;
    }
  },
  backupProblem: (problem) => {
    const unchanged = 'Нічого не змінено.';
    switch (problem.kind) {
      case 'too-large':
        return `Файл завеликий для резервної копії (понад ${count(problem.limit, 'знак', 'знаки', 'знаків')}). ${unchanged}`;
      case 'not-json':
        return `Цей файл – не JSON. ${problem.detail}. ${unchanged}`;
      case 'not-a-backup':
        return `Цей файл – не копія налаштувань Newsgloss. ${unchanged}`;
      case 'newer':
        return `Цю копію зробила новіша версія Newsgloss (формат ${digits(problem.version)}). ${unchanged}`;
      case 'invalid':
      default:
        return `У копії помилка на місці ${problem.place}: ${problem.detail}. ${unchanged}`;
    }
  },

  searchLabel: 'Шукати серед усіх тем',
  searchPlaceholder: 'Шукати теми',
  otherName: 'також:',
  results: (number) => (number === 0 ? 'Тем не знайдено' : count(number, 'тема', 'теми', 'тем')),
  backToList: 'до списку',
  openingDataset: 'Картки відкриваються …',
  datasetFailed: (problem) => `${datasetProblem(problem)} Пошук і картки недоступні.`,

  onThisPage: 'На цій сторінці',
  silentPage:
    'Newsgloss не може прочитати цю сторінку. Браузери не пускають розширення на власні сторінки та до крамниць; сторінку, відкриту до встановлення Newsgloss, треба перезавантажити.',
  pageUnreadable: 'Цю сторінку не вдалося прочитати. Може допомогти перезавантаження.',
  noTopics: 'Тем на цій сторінці не знайдено.',
  notAnArticle: 'Це не схоже на статтю, тому тут нічого не позначено.',
  truncated: 'Сторінка дуже довга; прочитано лише початок.',
  times: (number) => `${digits(number)} ×`,
  moreTopics: (number) => `Ще ${count(number, 'тема', 'теми', 'тем')}`,
  jump: (title, number) => `${digits(number)} × ${title}: перейти до місця на сторінці`,

  onThisSite: 'на цьому сайті',
  siteOff: (site) => `Вимкнено на ${site}.`,
  everythingOff: 'Newsgloss вимкнено всюди.',
  siteAlways: (site) => `Увімкнено на кожній сторінці ${site}.`,
  switchOnHere: 'Усе одно ввімкнути тут',
  onlyArticles: 'Лише на статтях',
  everywhere: 'увімкнено всюди',

  beQuiet: 'П’ять хвилин без карток',
  quietUntil: (time) => `До ${time} жодна картка не відкриється сама.`,
  endQuiet: 'Знову відкривати картки',

  sourcesShown: 'Показані джерела',
  presets: {
    all: { label: 'Усі джерела', description: 'Показано кожне джерело. Кожне каже, що воно таке.' },
    'no-state-controlled': {
      label: 'Без підконтрольних державі ЗМІ',
      description:
        'Приховує ЗМІ, які держава контролює чи підпорядкувала собі. Документи й заяви самих урядів лишаються.',
    },
    'independent-media-and-wires': {
      label: 'Незалежні ЗМІ й агентства',
      description:
        'Показує репортажі й дослідження незалежних і суспільних видавців. Приховує уряди та інші органи, що говорять за себе, і державні ЗМІ.',
    },
    'texts-courts-votes': {
      label: 'Тексти, суди й голосування',
      description:
        'Показує документи, рішення та протоколи установ. Приховує всі ЗМІ, дослідження й правозахист.',
    },
  },
  custom: 'Мій вибір',
  customHint: 'Ваш власний вибір, зроблений у налаштуваннях.',
  hiddenOf: (hidden, total) =>
    hidden === 0
      ? `Показано всі джерела: ${digits(total)}`
      : `Приховано ${digits(hidden)} з ${count(total, 'джерела', 'джерел', 'джерел')}`,
  chooseSources: 'Вибрати джерела',
  openOptions: 'Налаштування',
};
