/** Every word of popup and options, in German. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { Settings } from '../../../lib/settings/settings';
import type { PagesMessages } from '../en/pages';
import { de } from './card';
import { deCorrections } from './corrections';
import { count, digits } from './count';
import { deOptions } from './options';
import { dePanel } from './panel';
import { deWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'an oder aus',
  sites: 'Websites',
  marks: 'Markierungen',
  trigger: 'was eine Karte öffnet',
  appearance: 'Darstellung',
  language: 'Sprache',
  sources: 'Quellen',
};

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Wenn Sie die Erweiterung neu installieren, ist das behoben.';
  switch (problem.kind) {
    case 'incomplete':
      return `Die Kartendaten sind unvollständig: ${problem.path} fehlt. ${remedy}`;
    case 'damaged':
      return `Die Kartendaten sind beschädigt: ${problem.path} ist nicht, wie es erzeugt wurde. ${remedy}`;
    case 'other-format':
      return `Die Kartendaten haben das Format ${digits(problem.found)}, diese Version liest aber das Format ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'Die Kartendaten lassen sich nicht öffnen.';
  }
}

/** The German catalogue of our own pages. */
export const dePages: PagesMessages = {
  card: de,
  options: deOptions,
  panel: dePanel,
  corrections: deCorrections,
  welcome: deWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem: (problem) => {
    switch (problem.kind) {
      case 'unavailable':
        return 'Ihre Einstellungen sind im Augenblick nicht lesbar. Newsgloss benutzt die Vorgaben und ändert nichts.';
      case 'unreadable':
        return `Einige Einstellungen waren beschädigt und stehen auf den Vorgaben: ${problem.parts.map((part) => PARTS[part]).join(', ')}. Die alten Werte sind aufgehoben; siehe Einstellungen, Sicherung.`;
      case 'newer':
      default:
        return `Ihre Einstellungen stammen von einem neueren Newsgloss (Format ${digits(problem.version)}). Sie werden benutzt, soweit es geht, und nicht geändert.`;
    }
  },
  refusal: (reason) => {
    switch (reason.kind) {
      case 'unavailable':
        return 'Diese Änderung konnte nicht gespeichert werden. Ihre Einstellungen sind, wie sie waren.';
      case 'newer':
        return 'Diese Änderung wurde nicht gespeichert: Ihre Einstellungen stammen von einem neueren Newsgloss.';
      case 'invalid':
      default:
        return `Diese Änderung wurde nicht gespeichert: ${reason.detail}`;
    }
  },
  backupProblem: (problem) => {
    const unchanged = 'Es wurde nichts geändert.';
    switch (problem.kind) {
      case 'too-large':
        return `Diese Datei ist zu groß für eine Sicherung (über ${count(problem.limit, 'Zeichen', 'Zeichen')}). ${unchanged}`;
      case 'not-json':
        return `Diese Datei ist kein JSON. ${problem.detail}. ${unchanged}`;
      case 'not-a-backup':
        return `Diese Datei ist keine Sicherung von Newsgloss-Einstellungen. ${unchanged}`;
      case 'newer':
        return `Diese Sicherung stammt von einem neueren Newsgloss (Format ${digits(problem.version)}). ${unchanged}`;
      case 'invalid':
      default:
        return `Diese Sicherung hat einen Fehler bei ${problem.place}: ${problem.detail}. ${unchanged}`;
    }
  },

  searchLabel: 'Alle Themen durchsuchen',
  searchPlaceholder: 'Themen suchen',
  otherName: 'auch:',
  results: (number) => (number === 0 ? 'Kein Thema gefunden' : count(number, 'Thema', 'Themen')),
  backToList: 'zur Liste',
  openingDataset: 'Die Karten werden geöffnet …',
  datasetFailed: (problem) =>
    `${datasetProblem(problem)} Suche und Karten stehen nicht zur Verfügung.`,

  onThisPage: 'Auf dieser Seite',
  silentPage:
    'Newsgloss kann diese Seite nicht lesen. Browser lassen Erweiterungen nicht auf ihre eigenen Seiten und nicht in ihre Läden; eine Seite, die schon vor der Installation offen war, muss neu geladen werden.',
  pageUnreadable: 'Diese Seite konnte nicht gelesen werden. Neu laden kann helfen.',
  noTopics: 'Auf dieser Seite wurde kein Thema gefunden.',
  notAnArticle: 'Das sieht nicht nach einem Artikel aus, darum ist hier nichts markiert.',
  truncated: 'Die Seite ist sehr lang; nur ihr Anfang wurde gelesen.',
  times: (number) => `${digits(number)} ×`,
  moreTopics: (number) => count(number, 'weiteres Thema', 'weitere Themen'),
  jump: (title, number) => `${digits(number)} × ${title}: zur Stelle auf der Seite`,

  onThisSite: 'auf dieser Website',
  siteOff: (site) => `Aus auf ${site}.`,
  everythingOff: 'Newsgloss ist überall aus.',
  siteAlways: (site) => `An auf jeder Seite von ${site}.`,
  switchOnHere: 'Hier trotzdem einschalten',
  onlyArticles: 'Nur auf Artikeln',
  everywhere: 'überall an',

  beQuiet: 'Fünf Minuten keine Karten',
  quietUntil: (time) => `Bis ${time} öffnet sich keine Karte von selbst.`,
  endQuiet: 'Karten wieder öffnen',

  sourcesShown: 'Angezeigte Quellen',
  presets: {
    all: {
      label: 'Alle Quellen',
      description: 'Jede Quelle wird angezeigt. Jede sagt, was sie ist.',
    },
    'no-state-controlled': {
      label: 'Ohne staatlich kontrollierte Medien',
      description:
        'Blendet Medien aus, die ein Staat kontrolliert oder vereinnahmt hat. Dokumente und Erklärungen der Regierungen selbst bleiben.',
    },
    'independent-media-and-wires': {
      label: 'Unabhängige Medien und Agenturen',
      description:
        'Zeigt Berichte und Untersuchungen unabhängiger und öffentlicher Herausgeber. Blendet Regierungen und andere Stellen, die für sich selbst sprechen, sowie Staatsmedien aus.',
    },
    'texts-courts-votes': {
      label: 'Texte, Gerichte und Abstimmungen',
      description:
        'Zeigt Dokumente, Urteile und Protokolle von Institutionen. Blendet alle Medien, Forschung und Interessenverbände aus.',
    },
  },
  custom: 'Meine Auswahl',
  customHint: 'Ihre eigene Auswahl aus den Einstellungen.',
  hiddenOf: (hidden, total) =>
    hidden === 0
      ? `Alle ${count(total, 'Quelle', 'Quellen')} angezeigt`
      : `${digits(hidden)} von ${count(total, 'Quelle', 'Quellen')} ausgeblendet`,
  chooseSources: 'Quellen wählen',
  openOptions: 'Einstellungen',
};
