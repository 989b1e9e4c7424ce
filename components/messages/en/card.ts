/**
 * Every word of the card, in English: the model for other languages.
 *
 * Where English can be made from an id ("court-case") it is; a language that
 * cannot do that uses a table. Words of popup and options stand in pages.ts,
 * so that pages do not carry them.
 */
import type { DisputeView } from '../../../lib/dataset/visibility/card-view';
import type { Evidence, KeyFact } from '../../../lib/dataset/schema/card';
import type { CheckStatus, Publication } from '../../../lib/dataset/schema/registries';
import type { CardKind } from '../../../lib/dataset/schema/vocabulary';
import { isControlExpected, type PublisherFacts } from '../publisher-words';
import { count, digits, names } from './count';

/** What "More" opens, in numbers. */
export interface MoreContents {
  readonly questions: number;
  readonly facts: number;
  readonly hasTimeline: boolean;
  readonly hasWording: boolean;
}

/** What the last line of a card says. */
export interface Colophon {
  readonly covers: string;
  readonly checked: string;
  readonly version: number;
}

const TYPES: Partial<Record<Publication['type'], string>> = {
  'primary-archive': 'archive of documents',
  'fact-checker': 'fact-checker',
  'state-media': 'state media',
  'public-media': 'public broadcaster',
  academic: 'academic publisher',
  analysis: 'analysis site',
  igo: 'international organisation',
  legislature: 'parliament',
  news: 'news outlet',
  investigative: 'investigative outlet',
  ngo: 'non-governmental organisation',
  wire: 'news agency',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'What the text says',
  court: 'Court ruling',
  vote: 'Vote',
  inspection: 'Inspection',
  count: 'Count',
  study: 'Study',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'text checked on a copy',
  'identifier-only': 'known by its number; text not read',
  seed: '',
  dead: 'address no longer answers',
};

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'state budget',
  'licence-fee': 'licence fee',
  commercial: 'commercial',
  reader: 'readers',
  donors: 'donors',
  membership: 'members',
  mixed: 'mixed',
  undisclosed: 'not disclosed',
};

function words(id: string): string {
  return id.replaceAll('-', ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "state-controlled media", "independent news agency", "court". */
function publisher({ type, control }: PublisherFacts): string {
  if (type === 'state-media' && control === 'state-controlled') return 'state-controlled media';
  const noun = TYPES[type] ?? words(type);
  if (isControlExpected({ type, control })) return noun;
  if (control === 'contested' || control === 'unknown') return `${noun}, control ${control}`;
  return `${control === 'captured' ? 'state-captured' : control} ${noun}`;
}

function hidden(number: number, one: string, many?: string): string {
  return `${count(number, one, many)} hidden by your settings`;
}

/** The English catalogue. */
export const en = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  separator: ' · ',
  /** Facts side by side: "state media, Russia". */
  list: (items: readonly string[]) => items.join(', '),
  names,

  kind: (kind: CardKind) => capital(words(kind)),
  publisher,
  check: (status: CheckStatus) => CHECKS[status],
  quotedBy: (name: string) => `as quoted by ${name}`,

  back: (title: string) => `Back to ${title}`,
  pin: 'Keep this card open',
  move: 'Move this card to the next corner',
  close: 'Close',
  /** Heard, not seen: which of the page's terms the keyboard has come to. */
  reachedTerm: ({ at, of }: { at: number; of: number }) => `Term ${digits(at)} of ${digits(of)}:`,
  more: ({ questions, facts, hasTimeline, hasWording }: MoreContents) => {
    const parts = [
      questions > 0 ? count(questions, 'question') : '',
      facts > 0 ? count(facts, 'fact') : '',
      hasTimeline ? 'timeline' : '',
      hasWording ? 'wording' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'More' : `More: ${parts.join(', ')}`;
  },

  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  sinceUntil: (since: string, until: string) => `${since} to ${until}`,
  with: (others: string) => `with ${others}`,
  claimState: { current: '', superseded: 'replaced by a later statement', withdrawn: 'withdrawn' },
  disputeState: {
    open: '',
    adjudicated: 'Decided by a court or body; see the evidence',
    settled: 'No longer disputed',
    dormant: 'Not raised for some time',
  } satisfies Record<DisputeView['dispute']['state'], string>,
  commonGround: 'Not in dispute',
  order: 'Positions stand in alphabetical order of their first holder.',

  evidence: (kind: Evidence['kind']) => EVIDENCE[kind],
  acceptedBy: (parties: string) => `Accepted by ${parties}`,
  rejectedBy: (parties: string) => `Rejected by ${parties}`,

  facts: 'Key facts',
  factStatus: {
    text: 'in the text',
    established: '',
    reported: 'reported',
    estimate: 'estimate',
  } satisfies Record<KeyFact['status'], string>,
  asOf: (date: string) => `as of ${date}`,
  otherCounts: 'Others say:',

  timeline: 'Timeline',
  thisArticle: 'this article',
  articleFrom: (date: string) => `This article, ${date}`,

  wording: 'Contested wording',
  usedBy: (parties: string) => `used by ${parties}`,

  related: 'Related',
  alsoNamed: 'Also in these words:',

  hiddenStatements: (number: number, by: string) => {
    const whose = by === '' ? '' : ` by ${by}`;
    return hidden(number, `statement${whose}`, `statements${whose}`);
  },
  hiddenItems: {
    fact: (number: number) => hidden(number, 'fact'),
    entry: (number: number) => hidden(number, 'entry', 'entries'),
    wording: (number: number) => hidden(number, 'wording'),
    evidence: (number: number) => hidden(number, 'piece of evidence', 'pieces of evidence'),
    commonGround: (number: number) => hidden(number, 'agreed statement'),
  },
  hiddenSources: (number: number, total: number) =>
    `${digits(number)} of ${count(total, 'source')} hidden`,
  summaryUnsourced: 'All sources of this summary are hidden by your settings.',
  oneSided: (hiddenClaims: number, shown: number) =>
    `You are seeing ${shown === 1 ? 'one' : 'no'} side. ${count(hiddenClaims, 'statement')} hidden.`,
  show: 'Show',
  showAll: 'Show all',
  hideAgain: 'Hide again',
  revealing: 'some of them hidden by your settings',

  covers: (date: string) => `Covers to ${date}`,
  colophon: ({ covers, checked, version }: Colophon) =>
    `Covers events to ${covers}, checked on ${checked}, version ${digits(version)}.`,
  checked: (date: string) => `checked ${date}`,
  review: {
    current: '',
    due: 'Review due: newer events may be missing.',
    overdue: 'Review long overdue: read this card as history.',
  },
  correction: (date: string, text: string) => `Corrected on ${date}: ${text}`,
  sourcesShown: (shown: number, total: number) =>
    shown === total
      ? count(total, 'source')
      : `${digits(shown)} of ${count(total, 'source')} shown`,
  unsupported: (claims: number) =>
    count(claims, 'claim has no shown source', 'claims have no shown source'),

  cite: 'Cite',
  report: 'Report',
  citeTitle: 'Cite this card',
  reportTitle: 'Report a problem',
  reportHint:
    'Nothing is sent. Say what is wrong, copy or save the note, and send it to the project.',
  copyReport: 'Copy note',
  saveReport: 'Save as a file',
  reportWords: (quote: string) => `Words on the page: “${quote}”`,
  copied: 'Copied',
  copyFailed: 'Not copied. Select the text and copy it yourself.',
  factCard: (version: number) => `Newsgloss fact card, version ${digits(version)}`,
  sources: 'Sources',
  reportNote: 'What is wrong, and where can it be checked?',

  // What the page in front has to do with the card.
  pageWording: 'Wording on this page',
  otherWording: 'Other wording in use',
  sinceArticle: (number: number) => `Since this article: ${count(number, 'event')}`,
  eventsSince: (number: number, date: string) =>
    `${count(number, 'event')} since this article (${date})`,
  alsoOnRecord: 'Also on record:',
  notNamedHere: (parties: string) => `${parties}, not named in this article`,
  reading: (name: string) => `You are reading ${name}`,
  ownedBy: (name: string) => `owned by ${name}`,
  fundedBy: (kind: string) => `funding: ${kind}`,
  openBeside: 'Open beside the page',
  chooseSources: 'Choose sources',
  citeWhat: 'Cite',
  citeWhole: 'This card with its sources',
  copyCitation: {
    plain: 'Copy text',
    markdown: 'Copy Markdown',
    csl: 'Copy CSL-JSON',
    bibtex: 'Copy BibTeX',
  },
  copyPassage: 'Copy link to the passage',
  funding: (kind: Publication['funding']) => FUNDING[kind],
};

/** What every language must provide. */
export type Messages = typeof en;
