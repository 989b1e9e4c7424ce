/** Every word of popup and options, in Russian. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { Settings } from '../../../lib/settings/settings';
import type { PagesMessages } from '../en/pages';
import { ru } from './card';
import { ruCorrections } from './corrections';
import { count, digits } from './count';
import { ruOptions } from './options';
import { ruPanel } from './panel';
import { ruWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'включено или выключено',
  sites: 'сайты',
  marks: 'пометки',
  trigger: 'чем открывать карточку',
  appearance: 'вид',
  language: 'язык',
  sources: 'источники',
};

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Чтобы исправить, установите расширение ещё раз.';
  switch (problem.kind) {
    case 'incomplete':
      return `Данные карточек неполны: нет ${problem.path}. ${remedy}`;
    case 'damaged':
      return `Данные карточек повреждены: ${problem.path} не такой, каким его создали. ${remedy}`;
    case 'other-format':
      return `У данных карточек формат ${digits(problem.found)}, а эта версия читает формат ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'Данные карточек не открываются.';
  }
}

/** The Russian catalogue of our own pages. */
export const ruPages: PagesMessages = {
  card: ru,
  options: ruOptions,
  panel: ruPanel,
  corrections: ruCorrections,
  welcome: ruWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem: (problem) => {
    switch (problem.kind) {
      case 'unavailable':
        return 'Сейчас не удаётся прочитать ваши настройки. Newsgloss работает со стандартными и ничего не меняет.';
      case 'unreadable':
        return `Часть настроек повреждена, здесь действуют стандартные: ${problem.parts.map((part) => PARTS[part]).join(', ')}. Старые значения сохранены; см. «Настройки», «Резервная копия».`;
      case 'newer':
      default:
        return `Ваши настройки записала более новая версия Newsgloss (формат ${digits(problem.version)}). Они использованы, насколько возможно, и не изменены.`;
    }
  },
  refusal: (reason) => {
    switch (reason.kind) {
      case 'unavailable':
        return 'Это изменение не удалось сохранить. Настройки остались как были.';
      case 'newer':
        return 'Это изменение не сохранено: ваши настройки записала более новая версия Newsgloss.';
      case 'invalid':
      default:
        return `Это изменение не сохранено: ${reason.detail}`;
    }
  },
  backupProblem: (problem) => {
    const unchanged = 'Ничего не изменено.';
    switch (problem.kind) {
      case 'too-large':
        return `Файл слишком велик для резервной копии (больше ${count(problem.limit, 'знака', 'знаков', 'знаков')}). ${unchanged}`;
      case 'not-json':
        return `Этот файл – не JSON. ${problem.detail}. ${unchanged}`;
      case 'not-a-backup':
        return `Этот файл – не копия настроек Newsgloss. ${unchanged}`;
      case 'newer':
        return `Эту копию сделала более новая версия Newsgloss (формат ${digits(problem.version)}). ${unchanged}`;
      case 'invalid':
      default:
        return `В копии ошибка на месте ${problem.place}: ${problem.detail}. ${unchanged}`;
    }
  },

  searchLabel: 'Искать среди всех тем',
  searchPlaceholder: 'Искать темы',
  otherName: 'также:',
  results: (number) => (number === 0 ? 'Тем не найдено' : count(number, 'тема', 'темы', 'тем')),
  backToList: 'к списку',
  openingDataset: 'Карточки открываются …',
  datasetFailed: (problem) => `${datasetProblem(problem)} Поиск и карточки недоступны.`,

  onThisPage: 'На этой странице',
  silentPage:
    'Newsgloss не может прочитать эту страницу. Браузеры не пускают расширения на свои страницы и в магазины; страницу, открытую до установки Newsgloss, нужно перезагрузить.',
  pageUnreadable: 'Эту страницу не удалось прочитать. Может помочь перезагрузка.',
  noTopics: 'Тем на этой странице не найдено.',
  notAnArticle: 'Это не похоже на статью, поэтому здесь ничего не помечено.',
  truncated: 'Страница очень длинная; прочитано только начало.',
  times: (number) => `${digits(number)} ×`,
  moreTopics: (number) => `Ещё ${count(number, 'тема', 'темы', 'тем')}`,
  jump: (title, number) => `${digits(number)} × ${title}: перейти к месту на странице`,

  onThisSite: 'на этом сайте',
  siteOff: (site) => `Выключено на ${site}.`,
  everythingOff: 'Newsgloss выключен везде.',
  siteAlways: (site) => `Включено на каждой странице ${site}.`,
  switchOnHere: 'Всё равно включить здесь',
  onlyArticles: 'Только на статьях',
  everywhere: 'включено везде',

  beQuiet: 'Пять минут без карточек',
  quietUntil: (time) => `До ${time} ни одна карточка не откроется сама.`,
  endQuiet: 'Снова открывать карточки',

  sourcesShown: 'Показанные источники',
  presets: {
    all: {
      label: 'Все источники',
      description: 'Показан каждый источник. Каждый говорит, что он такое.',
    },
    'no-state-controlled': {
      label: 'Без подконтрольных государству СМИ',
      description:
        'Скрывает СМИ, которые государство контролирует или подчинило себе. Документы и заявления самих правительств остаются.',
    },
    'independent-media-and-wires': {
      label: 'Независимые СМИ и агентства',
      description:
        'Показывает репортажи и исследования независимых и общественных издателей. Скрывает правительства и другие органы, говорящие за себя, и государственные СМИ.',
    },
    'texts-courts-votes': {
      label: 'Тексты, суды и голосования',
      description:
        'Показывает документы, решения и протоколы учреждений. Скрывает все СМИ, исследования и правозащиту.',
    },
  },
  custom: 'Мой выбор',
  customHint: 'Ваш собственный выбор, сделанный в настройках.',
  hiddenOf: (hidden, total) =>
    hidden === 0
      ? `Показаны все источники: ${digits(total)}`
      : `Скрыто ${digits(hidden)} из ${count(total, 'источника', 'источников', 'источников')}`,
  chooseSources: 'Выбрать источники',
  openOptions: 'Настройки',
};
