/** Every word of the card, in German. */
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
  treaty: 'Vertrag',
  law: 'Gesetz',
  resolution: 'Resolution',
  document: 'Dokument',
  'court-case': 'Gerichtsverfahren',
  organisation: 'Organisation',
  agency: 'Behörde',
  party: 'Partei',
  'armed-group': 'Bewaffnete Gruppe',
  person: 'Person',
  office: 'Amt',
  place: 'Ort',
  region: 'Region',
  infrastructure: 'Infrastruktur',
  conflict: 'Konflikt',
  battle: 'Schlacht',
  event: 'Ereignis',
  crisis: 'Krise',
  election: 'Wahl',
  policy: 'Politik',
  doctrine: 'Doktrin',
  programme: 'Programm',
  concept: 'Begriff',
  weapon: 'Waffe',
  technology: 'Technologie',
  disease: 'Krankheit',
  company: 'Unternehmen',
};

/** The noun, and the form of "independent" that goes before it. */
const TYPES: Record<PublicationType, readonly [noun: string, independent: string]> = {
  'primary-archive': ['Dokumentenarchiv', 'unabhängiges'],
  government: ['Regierung', 'unabhängige'],
  legislature: ['Parlament', 'unabhängiges'],
  court: ['Gericht', 'unabhängiges'],
  igo: ['internationale Organisation', 'unabhängige'],
  'state-media': ['Staatsmedium', 'unabhängiges'],
  'public-media': ['öffentlicher Rundfunk', 'unabhängiger'],
  wire: ['Nachrichtenagentur', 'unabhängige'],
  news: ['Nachrichtenmedium', 'unabhängiges'],
  investigative: ['Recherchemedium', 'unabhängiges'],
  'fact-checker': ['Faktencheck-Redaktion', 'unabhängige'],
  'think-tank': ['Thinktank', 'unabhängiger'],
  academic: ['Wissenschaftsverlag', 'unabhängiger'],
  ngo: ['Nichtregierungsorganisation', 'unabhängige'],
  analysis: ['Analyseportal', 'unabhängiges'],
  company: ['Unternehmen', 'unabhängiges'],
  encyclopedia: ['Enzyklopädie', 'unabhängige'],
};

const CONTROLS: Record<Exclude<ControlClass, 'independent'>, string> = {
  government: 'der Regierung unterstellt',
  'state-controlled': 'staatlich kontrolliert',
  captured: 'vom Staat vereinnahmt',
  public: 'öffentlich getragen',
  intergovernmental: 'von mehreren Staaten getragen',
  contested: 'Kontrolle umstritten',
  unknown: 'Kontrolle unbekannt',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'Was im Text steht',
  court: 'Gerichtsentscheidung',
  vote: 'Abstimmung',
  inspection: 'Inspektion',
  count: 'Zählung',
  study: 'Studie',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'Text an einer Kopie geprüft',
  'identifier-only': 'nur die Nummer ist bekannt; Text nicht gelesen',
  seed: '',
  dead: 'Adresse antwortet nicht mehr',
};

function publisher({ type, control }: PublisherFacts): string {
  const [noun, independent] = TYPES[type];
  if (isControlExpected({ type, control })) return noun;
  if (type === 'state-media' && control === 'state-controlled') return noun;
  if (control === 'independent') return `${independent} ${noun}`;
  return `${noun}, ${CONTROLS[control]}`;
}

function hidden(what: string): string {
  return `${what} durch Ihre Einstellungen ausgeblendet`;
}

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'Staatshaushalt',
  'licence-fee': 'Rundfunkbeitrag',
  commercial: 'kommerziell',
  reader: 'Leserschaft',
  donors: 'Spenden',
  membership: 'Mitglieder',
  mixed: 'gemischt',
  undisclosed: 'nicht offengelegt',
};

/** The German catalogue. */
export const de: Messages = {
  lang: 'de',
  dir: 'ltr',
  separator: ' · ',
  list: (items) => items.join(', '),
  names,

  kind: (kind) => KINDS[kind],
  publisher,
  check: (status) => CHECKS[status],
  quotedBy: (name) => `zitiert nach ${name}`,

  back: (title) => `Zurück: ${title}`,
  pin: 'Diese Karte offen lassen',
  move: 'Diese Karte in die nächste Ecke schieben',
  close: 'Schließen',
  reachedTerm: ({ at, of }) => `Begriff ${digits(at)} von ${digits(of)}:`,
  more: ({ questions, facts, hasTimeline, hasWording }) => {
    const parts = [
      questions > 0 ? count(questions, 'Frage', 'Fragen') : '',
      facts > 0 ? count(facts, 'Fakt', 'Fakten') : '',
      hasTimeline ? 'Chronologie' : '',
      hasWording ? 'Wortwahl' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Mehr' : `Mehr: ${parts.join(', ')}`;
  },

  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  sinceUntil: (since, until) => `${since} bis ${until}`,
  with: (others) => `mit ${others}`,
  claimState: {
    current: '',
    superseded: 'durch eine spätere Aussage ersetzt',
    withdrawn: 'zurückgezogen',
  },
  disputeState: {
    open: '',
    adjudicated: 'Von einem Gericht oder Gremium entschieden; siehe Nachweise',
    settled: 'Nicht mehr strittig',
    dormant: 'Seit längerem nicht mehr vorgebracht',
  },
  commonGround: 'Unstrittig',
  order: 'Die Positionen stehen in alphabetischer Folge ihrer ersten Vertreter.',

  evidence: (kind) => EVIDENCE[kind],
  acceptedBy: (parties) => `Anerkannt von: ${parties}`,
  rejectedBy: (parties) => `Abgelehnt von: ${parties}`,

  facts: 'Wichtige Fakten',
  factStatus: {
    text: 'laut Text',
    established: '',
    reported: 'laut Berichten',
    estimate: 'Schätzung',
  },
  asOf: (date) => `Stand ${date}`,
  otherCounts: 'Andere Angaben:',

  timeline: 'Chronologie',
  thisArticle: 'dieser Artikel',
  articleFrom: (date) => `Dieser Artikel, ${date}`,

  wording: 'Umstrittene Wortwahl',
  usedBy: (parties) => `verwendet von: ${parties}`,

  related: 'Verwandte Themen',
  alsoNamed: 'Auch in diesen Worten:',

  hiddenStatements: (number, by) => {
    const what = count(number, 'Aussage', 'Aussagen');
    return hidden(by === '' ? what : `${what} (${by})`);
  },
  hiddenItems: {
    fact: (number) => hidden(count(number, 'Fakt', 'Fakten')),
    entry: (number) => hidden(count(number, 'Eintrag', 'Einträge')),
    wording: (number) => hidden(count(number, 'Ausdruck', 'Ausdrücke')),
    evidence: (number) => hidden(count(number, 'Nachweis', 'Nachweise')),
    commonGround: (number) => hidden(count(number, 'unstrittige Aussage', 'unstrittige Aussagen')),
  },
  hiddenSources: (number, total) =>
    `${digits(number)} von ${count(total, 'Quelle', 'Quellen')} ausgeblendet`,
  summaryUnsourced:
    'Alle Quellen dieser Zusammenfassung sind durch Ihre Einstellungen ausgeblendet.',
  oneSided: (claims, shown) =>
    `Sie sehen ${shown === 1 ? 'nur eine' : 'keine'} Seite. ${count(claims, 'Aussage', 'Aussagen')} ausgeblendet.`,
  show: 'Anzeigen',
  showAll: 'Alles anzeigen',
  hideAgain: 'Wieder ausblenden',
  revealing: 'einige davon durch Ihre Einstellungen ausgeblendet',

  covers: (date) => `Ereignisse bis ${date}`,
  colophon: ({ covers, checked, version }) =>
    `Ereignisse bis ${covers}, geprüft am ${checked}, Version ${digits(version)}.`,
  checked: (date) => `geprüft: ${date}`,
  review: {
    current: '',
    due: 'Durchsicht fällig: Neuere Ereignisse können fehlen.',
    overdue: 'Durchsicht lange überfällig: Lesen Sie diese Karte als Geschichte.',
  },
  correction: (date, text) => `Korrigiert (${date}): ${text}`,
  sourcesShown: (shown, total) =>
    shown === total
      ? count(total, 'Quelle', 'Quellen')
      : `${digits(shown)} von ${count(total, 'Quelle', 'Quellen')} angezeigt`,
  unsupported: (claims) => `${count(claims, 'Aussage', 'Aussagen')} ohne angezeigte Quelle`,

  cite: 'Zitieren',
  report: 'Melden',
  citeTitle: 'Diese Karte zitieren',
  reportTitle: 'Einen Fehler melden',
  reportHint:
    'Es wird nichts gesendet. Schreiben Sie dazu, was falsch ist, kopieren oder speichern Sie die Notiz und senden Sie sie an das Projekt.',
  copyReport: 'Notiz kopieren',
  saveReport: 'Als Datei speichern',
  reportWords: (quote) => `Wörter auf der Seite: „${quote}“`,
  copied: 'Kopiert',
  copyFailed: 'Nicht kopiert. Markieren Sie den Text und kopieren Sie ihn selbst.',
  factCard: (version) => `Newsgloss-Faktenkarte, Version ${digits(version)}`,
  sources: 'Quellen',
  reportNote: 'Was ist falsch, und wo lässt es sich prüfen?',

  pageWording: 'Wortwahl auf dieser Seite',
  otherWording: 'Andere gebräuchliche Wörter',
  sinceArticle: (number) => `Seit diesem Artikel: ${count(number, 'Ereignis', 'Ereignisse')}`,
  eventsSince: (number, date) =>
    `${count(number, 'Ereignis', 'Ereignisse')} seit diesem Artikel (${date})`,
  alsoOnRecord: 'Auch belegt:',
  notNamedHere: (parties) => `${parties}, in diesem Artikel nicht genannt`,
  reading: (name) => `Sie lesen ${name}`,
  ownedBy: (name) => `Eigentümer: ${name}`,
  fundedBy: (kind) => `Finanzierung: ${kind}`,
  openBeside: 'Neben der Seite öffnen',
  chooseSources: 'Quellen wählen',
  citeWhat: 'Zitieren',
  citeWhole: 'Diese Karte mit ihren Quellen',
  copyCitation: {
    plain: 'Text kopieren',
    markdown: 'Markdown kopieren',
    csl: 'CSL-JSON kopieren',
    bibtex: 'BibTeX kopieren',
  },
  copyPassage: 'Link zur Textstelle kopieren',
  funding: (kind) => FUNDING[kind],
};
