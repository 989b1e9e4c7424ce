/** Every word of the card, in Russian. */
import type { Evidence } from '../../../lib/dataset/schema/card';
import type {
  CheckStatus,
  ControlClass,
  PublicationType,
  Publication,
} from '../../../lib/dataset/schema/registries';
import type { CardKind } from '../../../lib/dataset/schema/vocabulary';
import type { Messages } from '../en/card';
import { isControlExpected, type PublisherFacts } from '../publisher-words';
import { count, digits, names } from './count';

const KINDS: Record<CardKind, string> = {
  treaty: 'Договор',
  law: 'Закон',
  resolution: 'Резолюция',
  document: 'Документ',
  'court-case': 'Судебное дело',
  organisation: 'Организация',
  agency: 'Ведомство',
  party: 'Партия',
  'armed-group': 'Вооружённая группировка',
  person: 'Человек',
  office: 'Должность',
  place: 'Место',
  region: 'Регион',
  infrastructure: 'Инфраструктура',
  conflict: 'Конфликт',
  battle: 'Сражение',
  event: 'Событие',
  crisis: 'Кризис',
  election: 'Выборы',
  policy: 'Политика',
  doctrine: 'Доктрина',
  programme: 'Программа',
  concept: 'Понятие',
  weapon: 'Оружие',
  technology: 'Технология',
  disease: 'Болезнь',
  company: 'Компания',
};

/** The noun, and the form of "independent" that goes before it. */
const TYPES: Record<PublicationType, readonly [noun: string, independent: string]> = {
  'primary-archive': ['архив документов', 'независимый'],
  government: ['правительство', 'независимое'],
  legislature: ['парламент', 'независимый'],
  court: ['суд', 'независимый'],
  igo: ['международная организация', 'независимая'],
  'state-media': ['государственные СМИ', 'независимые'],
  'public-media': ['общественный вещатель', 'независимый'],
  wire: ['информационное агентство', 'независимое'],
  news: ['новостное издание', 'независимое'],
  investigative: ['издание расследований', 'независимое'],
  'fact-checker': ['служба проверки фактов', 'независимая'],
  'think-tank': ['аналитический центр', 'независимый'],
  academic: ['научное издательство', 'независимое'],
  ngo: ['неправительственная организация', 'независимая'],
  analysis: ['аналитический сайт', 'независимый'],
  company: ['компания', 'независимая'],
  encyclopedia: ['энциклопедия', 'независимая'],
};

const CONTROLS: Record<Exclude<ControlClass, 'independent'>, string> = {
  government: 'в подчинении правительства',
  'state-controlled': 'под контролем государства',
  captured: 'де-факто под контролем власти',
  public: 'под общественным контролем',
  intergovernmental: 'в ведении нескольких государств',
  contested: 'контроль оспаривается',
  unknown: 'контроль неизвестен',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'Что сказано в тексте',
  court: 'Решение суда',
  vote: 'Голосование',
  inspection: 'Проверка на месте',
  count: 'Подсчёт',
  study: 'Исследование',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'текст сверен по копии',
  'identifier-only': 'известен только номер; текст не прочитан',
  seed: '',
  dead: 'адрес больше не отвечает',
};

function publisher({ type, control }: PublisherFacts): string {
  const [noun, independent] = TYPES[type];
  if (isControlExpected({ type, control })) return noun;
  if (type === 'state-media' && control === 'state-controlled') return noun;
  if (control === 'independent') return `${independent} ${noun}`;
  return `${noun}, ${CONTROLS[control]}`;
}

/** Names stay in English, so they stand where no case is asked of them. */
function hidden(what: string, by = ''): string {
  return `Скрыто вашими настройками: ${what}${by === '' ? '' : ` (${by})`}`;
}

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'государственный бюджет',
  'licence-fee': 'абонентская плата',
  commercial: 'коммерческие',
  reader: 'читатели',
  donors: 'доноры',
  membership: 'члены',
  mixed: 'смешанные',
  undisclosed: 'не раскрыто',
};

/** The Russian catalogue. */
export const ru: Messages = {
  lang: 'ru',
  dir: 'ltr',
  separator: ' · ',
  list: (items) => items.join(', '),
  names,

  kind: (kind) => KINDS[kind],
  publisher,
  check: (status) => CHECKS[status],
  quotedBy: (name) => `цитируется по: ${name}`,

  back: (title) => `Назад: ${title}`,
  pin: 'Оставить карточку открытой',
  move: 'Переставить карточку в другой угол',
  close: 'Закрыть',
  reachedTerm: ({ at, of }) => `Термин ${digits(at)} из ${digits(of)}:`,
  more: ({ questions, facts, hasTimeline, hasWording }) => {
    const parts = [
      questions > 0 ? count(questions, 'вопрос', 'вопроса', 'вопросов') : '',
      facts > 0 ? count(facts, 'факт', 'факта', 'фактов') : '',
      hasTimeline ? 'хронология' : '',
      hasWording ? 'формулировки' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Подробнее' : `Подробнее: ${parts.join(', ')}`;
  },

  since: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  sinceUntil: (since, until) => `${since} – ${until}`,
  with: (others) => `вместе с: ${others}`,
  claimState: {
    current: '',
    superseded: 'заменено более поздним заявлением',
    withdrawn: 'отозвано',
  },
  disputeState: {
    open: '',
    adjudicated: 'Решено судом или иным органом; см. доказательства',
    settled: 'Больше не оспаривается',
    dormant: 'Давно не поднимался',
  },
  commonGround: 'Не оспаривается',
  order: 'Позиции стоят по алфавиту – по первой стороне, которая их отстаивает.',

  evidence: (kind) => EVIDENCE[kind],
  acceptedBy: (parties) => `Признают: ${parties}`,
  rejectedBy: (parties) => `Отвергают: ${parties}`,

  facts: 'Главные факты',
  factStatus: {
    text: 'по тексту',
    established: '',
    reported: 'по сообщениям',
    estimate: 'оценка',
  },
  asOf: (date) => `на ${date}`,
  otherCounts: 'Другие данные:',

  timeline: 'Хронология',
  thisArticle: 'эта статья',
  articleFrom: (date) => `Эта статья, ${date}`,

  wording: 'Спорные формулировки',
  usedBy: (parties) => `употребляют: ${parties}`,

  related: 'Связанные темы',
  alsoNamed: 'Также в этих словах:',

  hiddenStatements: (number, by) =>
    hidden(count(number, 'заявление', 'заявления', 'заявлений'), by),
  hiddenItems: {
    fact: (number) => hidden(count(number, 'факт', 'факта', 'фактов')),
    entry: (number) => hidden(count(number, 'событие', 'события', 'событий')),
    wording: (number) => hidden(count(number, 'формулировка', 'формулировки', 'формулировок')),
    evidence: (number) =>
      hidden(count(number, 'доказательство', 'доказательства', 'доказательств')),
    commonGround: (number) =>
      hidden(count(number, 'неспорное заявление', 'неспорных заявления', 'неспорных заявлений')),
  },
  hiddenSources: (number, total) =>
    `Скрыто ${digits(number)} из ${count(total, 'источника', 'источников', 'источников')}`,
  summaryUnsourced: 'Все источники этого изложения скрыты вашими настройками.',
  oneSided: (claims, shown) =>
    `${shown === 1 ? 'Видна только одна сторона.' : 'Не видна ни одна сторона.'} Скрыто: ${count(claims, 'заявление', 'заявления', 'заявлений')}.`,
  show: 'Показать',
  showAll: 'Показать всё',
  hideAgain: 'Снова скрыть',
  revealing: 'часть из них скрыта вашими настройками',

  covers: (date) => `Охватывает события до ${date}`,
  colophon: ({ covers, checked, version }) =>
    `Охватывает события до ${covers}, проверено ${checked}, версия ${digits(version)}.`,
  checked: (date) => `проверено ${date}`,
  review: {
    current: '',
    due: 'Пора пересмотреть: более новых событий может не хватать.',
    overdue: 'Давно не пересматривали: читайте эту карточку как историю.',
  },
  correction: (date, text) => `Исправлено (${date}): ${text}`,
  sourcesShown: (shown, total) =>
    shown === total
      ? count(total, 'источник', 'источника', 'источников')
      : `Показано ${digits(shown)} из ${count(total, 'источника', 'источников', 'источников')}`,
  unsupported: (claims) =>
    `${count(claims, 'заявление', 'заявления', 'заявлений')} без показанного источника`,

  cite: 'Цитировать',
  report: 'Сообщить',
  citeTitle: 'Процитировать эту карточку',
  reportTitle: 'Сообщить об ошибке',
  reportHint:
    'Ничего не отправляется. Допишите, что не так, скопируйте или сохраните заметку и отправьте её проекту.',
  copyReport: 'Копировать заметку',
  saveReport: 'Сохранить в файл',
  reportWords: (quote) => `Слова на странице: «${quote}»`,
  copied: 'Скопировано',
  copyFailed: 'Не скопировано. Выделите текст и скопируйте его сами.',
  factCard: (version) => `Карточка фактов Newsgloss, версия ${digits(version)}`,
  sources: 'Источники',
  reportNote: 'Что не так и где это можно проверить?',

  pageWording: 'Формулировка на этой странице',
  otherWording: 'Другие формулировки в употреблении',
  sinceArticle: (number) => `После этой статьи: ${count(number, 'событие', 'события', 'событий')}`,
  eventsSince: (number, date) =>
    `${count(number, 'событие', 'события', 'событий')} после этой статьи (${date})`,
  alsoOnRecord: 'Есть и другие позиции:',
  notNamedHere: (parties) => `${parties}: эта статья их не называет`,
  reading: (name) => `Вы читаете ${name}`,
  ownedBy: (name) => `владелец: ${name}`,
  fundedBy: (kind) => `средства: ${kind}`,
  openBeside: 'Открыть рядом со страницей',
  chooseSources: 'Выбрать источники',
  citeWhat: 'Цитировать',
  citeWhole: 'Эта карточка с источниками',
  copyCitation: {
    plain: 'Копировать текст',
    markdown: 'Копировать Markdown',
    csl: 'Копировать CSL-JSON',
    bibtex: 'Копировать BibTeX',
  },
  copyPassage: 'Копировать ссылку на это место',
  funding: (kind) => FUNDING[kind],
};
