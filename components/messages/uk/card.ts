/** Every word of the card, in Ukrainian. */
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
  treaty: 'Договір',
  law: 'Закон',
  resolution: 'Резолюція',
  document: 'Документ',
  'court-case': 'Судова справа',
  organisation: 'Організація',
  agency: 'Установа',
  party: 'Партія',
  'armed-group': 'Збройне угруповання',
  person: 'Особа',
  office: 'Посада',
  place: 'Місце',
  region: 'Регіон',
  infrastructure: 'Інфраструктура',
  conflict: 'Конфлікт',
  battle: 'Битва',
  event: 'Подія',
  crisis: 'Криза',
  election: 'Вибори',
  policy: 'Політика',
  doctrine: 'Доктрина',
  programme: 'Програма',
  concept: 'Поняття',
  weapon: 'Зброя',
  technology: 'Технологія',
  disease: 'Хвороба',
  company: 'Компанія',
};

/** The noun, and the form of "independent" that goes before it. */
const TYPES: Record<PublicationType, readonly [noun: string, independent: string]> = {
  'primary-archive': ['архів документів', 'незалежний'],
  government: ['уряд', 'незалежний'],
  legislature: ['парламент', 'незалежний'],
  court: ['суд', 'незалежний'],
  igo: ['міжнародна організація', 'незалежна'],
  'state-media': ['державні ЗМІ', 'незалежні'],
  'public-media': ['суспільний мовник', 'незалежний'],
  wire: ['інформаційне агентство', 'незалежне'],
  news: ['новинне видання', 'незалежне'],
  investigative: ['видання розслідувань', 'незалежне'],
  'fact-checker': ['служба перевірки фактів', 'незалежна'],
  'think-tank': ['аналітичний центр', 'незалежний'],
  academic: ['наукове видавництво', 'незалежне'],
  ngo: ['неурядова організація', 'незалежна'],
  analysis: ['аналітичний сайт', 'незалежний'],
  company: ['компанія', 'незалежна'],
  encyclopedia: ['енциклопедія', 'незалежна'],
};

const CONTROLS: Record<Exclude<ControlClass, 'independent'>, string> = {
  government: 'у підпорядкуванні уряду',
  'state-controlled': 'під контролем держави',
  captured: 'де-факто під контролем влади',
  public: 'під суспільним контролем',
  intergovernmental: 'у підпорядкуванні кількох держав',
  contested: 'контроль оспорюється',
  unknown: 'контроль невідомий',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'Що сказано в тексті',
  court: 'Рішення суду',
  vote: 'Голосування',
  inspection: 'Перевірка на місці',
  count: 'Підрахунок',
  study: 'Дослідження',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'текст звірено за копією',
  'identifier-only': 'відомий лише номер; текст не прочитано',
  seed: '',
  dead: 'адреса більше не відповідає',
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
  return `Приховано вашими налаштуваннями: ${what}${by === '' ? '' : ` (${by})`}`;
}

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'державний бюджет',
  'licence-fee': 'абонентська плата',
  commercial: 'комерційні',
  reader: 'читачі',
  donors: 'донори',
  membership: 'члени',
  mixed: 'змішані',
  undisclosed: 'не розкрито',
};

/** The Ukrainian catalogue. */
export const uk: Messages = {
  lang: 'uk',
  dir: 'ltr',
  separator: ' · ',
  list: (items) => items.join(', '),
  names,

  kind: (kind) => KINDS[kind],
  publisher,
  check: (status) => CHECKS[status],
  quotedBy: (name) => `цитовано за: ${name}`,

  back: (title) => `Назад: ${title}`,
  pin: 'Лишити картку відкритою',
  move: 'Пересунути картку в інший кут',
  close: 'Закрити',
  reachedTerm: ({ at, of }) => `Термін ${digits(at)} з ${digits(of)}:`,
  more: ({ questions, facts, hasTimeline, hasWording }) => {
    const parts = [
      questions > 0 ? count(questions, 'питання', 'питання', 'питань') : '',
      facts > 0 ? count(facts, 'факт', 'факти', 'фактів') : '',
      hasTimeline ? 'хронологія' : '',
      hasWording ? 'формулювання' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Докладніше' : `Докладніше: ${parts.join(', ')}`;
  },

  since: (date) => `з ${date}`,
  until: (date) => `до ${date}`,
  sinceUntil: (since, until) => `${since} – ${until}`,
  with: (others) => `разом із: ${others}`,
  claimState: { current: '', superseded: 'замінено пізнішою заявою', withdrawn: 'відкликано' },
  disputeState: {
    open: '',
    adjudicated: 'Вирішено судом чи іншим органом; див. докази',
    settled: 'Більше не оспорюється',
    dormant: 'Давно не порушували',
  },
  commonGround: 'Не оспорюється',
  order: 'Позиції стоять за абеткою – за першою стороною, яка їх обстоює.',

  evidence: (kind) => EVIDENCE[kind],
  acceptedBy: (parties) => `Визнають: ${parties}`,
  rejectedBy: (parties) => `Відкидають: ${parties}`,

  facts: 'Головні факти',
  factStatus: {
    text: 'за текстом',
    established: '',
    reported: 'за повідомленнями',
    estimate: 'оцінка',
  },
  asOf: (date) => `станом на ${date}`,
  otherCounts: 'Інші дані:',

  timeline: 'Хронологія',
  thisArticle: 'ця стаття',
  articleFrom: (date) => `Ця стаття, ${date}`,

  wording: 'Спірні формулювання',
  usedBy: (parties) => `вживають: ${parties}`,

  related: 'Пов’язані теми',
  alsoNamed: 'Також у цих словах:',

  hiddenStatements: (number, by) => hidden(count(number, 'заява', 'заяви', 'заяв'), by),
  hiddenItems: {
    fact: (number) => hidden(count(number, 'факт', 'факти', 'фактів')),
    entry: (number) => hidden(count(number, 'подія', 'події', 'подій')),
    wording: (number) => hidden(count(number, 'формулювання', 'формулювання', 'формулювань')),
    evidence: (number) => hidden(count(number, 'доказ', 'докази', 'доказів')),
    commonGround: (number) =>
      hidden(count(number, 'неспірна заява', 'неспірні заяви', 'неспірних заяв')),
  },
  hiddenSources: (number, total) =>
    `Приховано ${digits(number)} з ${count(total, 'джерела', 'джерел', 'джерел')}`,
  summaryUnsourced: 'Усі джерела цього викладу приховано вашими налаштуваннями.',
  oneSided: (claims, shown) =>
    `${shown === 1 ? 'Видно лише одну сторону.' : 'Не видно жодної сторони.'} Приховано ${count(claims, 'заяву', 'заяви', 'заяв')}.`,
  show: 'Показати',
  showAll: 'Показати все',
  hideAgain: 'Знову приховати',
  revealing: 'частину з них приховано вашими налаштуваннями',

  covers: (date) => `Охоплює події до ${date}`,
  colophon: ({ covers, checked, version }) =>
    `Охоплює події до ${covers}, перевірено ${checked}, версія ${digits(version)}.`,
  checked: (date) => `перевірено ${date}`,
  review: {
    current: '',
    due: 'Час переглянути: може бракувати новіших подій.',
    overdue: 'Давно не переглядали: читайте цю картку як історію.',
  },
  correction: (date, text) => `Виправлено (${date}): ${text}`,
  sourcesShown: (shown, total) =>
    shown === total
      ? count(total, 'джерело', 'джерела', 'джерел')
      : `Показано ${digits(shown)} з ${count(total, 'джерела', 'джерел', 'джерел')}`,
  unsupported: (claims) => `${count(claims, 'заява', 'заяви', 'заяв')} без показаного джерела`,

  cite: 'Цитувати',
  report: 'Повідомити',
  citeTitle: 'Процитувати цю картку',
  reportTitle: 'Повідомити про помилку',
  reportHint:
    'Нічого не надсилається. Допишіть, що не так, скопіюйте або збережіть нотатку й надішліть її проєктові.',
  copyReport: 'Копіювати нотатку',
  saveReport: 'Зберегти у файл',
  reportWords: (quote) => `Слова на сторінці: «${quote}»`,
  copied: 'Скопійовано',
  copyFailed: 'Не скопійовано. Виділіть текст і скопіюйте його самі.',
  factCard: (version) => `Картка фактів Newsgloss, версія ${digits(version)}`,
  sources: 'Джерела',
  reportNote: 'Що не так і де це можна перевірити?',

  pageWording: 'Формулювання на цій сторінці',
  otherWording: 'Інші формулювання у вжитку',
  sinceArticle: (number) => `Після цієї статті: ${count(number, 'подія', 'події', 'подій')}`,
  eventsSince: (number, date) =>
    `${count(number, 'подія', 'події', 'подій')} після цієї статті (${date})`,
  alsoOnRecord: 'Є й інші позиції:',
  notNamedHere: (parties) => `${parties}: ця стаття їх не називає`,
  reading: (name) => `Ви читаєте ${name}`,
  ownedBy: (name) => `власник: ${name}`,
  fundedBy: (kind) => `кошти: ${kind}`,
  openBeside: 'Відкрити поруч зі сторінкою',
  chooseSources: 'Вибрати джерела',
  citeWhat: 'Цитувати',
  citeWhole: 'Ця картка з джерелами',
  copyCitation: {
    plain: 'Копіювати текст',
    markdown: 'Копіювати Markdown',
    csl: 'Копіювати CSL-JSON',
    bibtex: 'Копіювати BibTeX',
  },
  copyPassage: 'Копіювати посилання на це місце',
  funding: (kind) => FUNDING[kind],
};
