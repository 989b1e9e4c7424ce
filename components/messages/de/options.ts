/** Every word of the options page, in German. */
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { PagesMessages } from '../en/pages';
import { percentIn } from '../language-tools';
import { count } from './count';

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Dokumentenarchive',
  government: 'Regierungen',
  legislature: 'Parlamente',
  court: 'Gerichte',
  igo: 'Internationale Organisationen',
  'state-media': 'Staatsmedien',
  'public-media': 'Öffentlicher Rundfunk',
  wire: 'Nachrichtenagenturen',
  news: 'Nachrichtenmedien',
  investigative: 'Recherchemedien',
  'fact-checker': 'Faktenchecks',
  'think-tank': 'Thinktanks',
  academic: 'Wissenschaftsverlage',
  ngo: 'Nichtregierungsorganisationen',
  analysis: 'Analyseportale',
  company: 'Unternehmen',
  encyclopedia: 'Enzyklopädien',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Regierung',
  'state-controlled': 'Staatlich kontrolliert',
  captured: 'Vom Staat vereinnahmt',
  public: 'Öffentlich, von der Regierung unabhängig',
  intergovernmental: 'Zwischenstaatlich',
  independent: 'Unabhängig',
  contested: 'Kontrolle umstritten',
  unknown: 'Kontrolle unbekannt',
};

/** Part of the catalogue in pages.ts. */
export const deOptions: PagesMessages['options'] = {
  title: 'Newsgloss-Einstellungen',
  sections: {
    sources: 'Quellen',
    sites: 'Websites',
    marks: 'Markierungen',
    appearance: 'Darstellung',
    backup: 'Sicherung',
    about: 'Über Newsgloss',
  },

  sourcesLead:
    'Jede Aussage auf einer Karte nennt ihre Quelle. Blenden Sie Quellen aus, die Sie nicht sehen wollen: Die Karten sagen dann, was sie ausblenden und was dadurch ohne Beleg bleibt. Das sind Angaben über Herausgeber, keine Noten.',
  groupBy: 'Ordnen nach',
  axes: { types: 'Art', countries: 'Land', controls: 'Kontrolle' },
  type: (type) => TYPES[type],
  control: (control) => CONTROLS[control],
  filterSources: 'Eine Quelle finden',
  noSource: 'Keine Quelle hat diese Buchstaben.',
  international: 'International oder keinem einzelnen Land zugehörig',
  showGroup: (name) => `${name} anzeigen`,
  hiddenWith: (groups) => `ausgeblendet mit: ${groups}`,
  publications: (number) => count(number, 'Quelle', 'Quellen'),
  citations: (number) => count(number, 'Beleg', 'Belege'),

  sitesLead:
    'Newsgloss liest Artikel auf jeder Website. Hier stehen die Websites, für die Sie es anders wollen.',
  addSite: 'Website hinzufügen',
  siteExample: 'example.org',
  add: 'Hinzufügen',
  notASite: 'Das ist keine Website: Schreiben Sie einen Namen wie example.org.',
  noSites: 'Keine Website ist eingetragen: Newsgloss liest überall Artikel.',
  siteChoice: (site) => `Auf ${site}`,
  siteChoices: { on: 'auf jeder Seite an', off: 'aus' },
  remove: 'Entfernen',
  removeSite: (site) => `${site} entfernen`,

  marksLead:
    'Eine Markierung ist eine feine gepunktete Linie unter Wörtern, zu denen es eine Karte gibt.',
  marks: {
    first: {
      label: 'Erste Erwähnung',
      hint: 'Eine Markierung je Thema in jedem Abschnitt des Artikels. Andere Erwähnungen antworten trotzdem, wenn Sie auf sie zeigen.',
    },
    all: { label: 'Jede Erwähnung', hint: 'Alle Erwähnungen sind markiert.' },
    none: {
      label: 'Keine',
      hint: 'Nichts ist markiert. Erwähnungen antworten trotzdem auf Zeiger und Tastatur.',
    },
  },
  triggers: {
    hover: {
      label: 'Zeigen',
      hint: 'Eine Karte öffnet sich, wenn der Zeiger auf einem Begriff ruht.',
    },
    modifier: {
      label: 'Zeigen mit Umschalttaste',
      hint: 'Eine Karte öffnet sich nur, solange Sie die Umschalttaste halten.',
    },
    click: {
      label: 'Klicken',
      hint: 'Eine Karte öffnet sich, wenn Sie auf einen Begriff klicken. Links bleiben Links.',
    },
  },
  triggerLegend: 'Was eine Karte öffnet',
  trySample: 'An unserem Beispielartikel ausprobieren',

  theme: 'Farben',
  themes: { auto: 'Wie die Seite oder das System', light: 'Hell', dark: 'Dunkel' },
  textSize: 'Schriftgröße der Karten',
  language: 'Sprache von Knöpfen und Erklärungen',
  likeTheBrowser: 'Wie der Browser',
  languageHint:
    'Die Karten bleiben englisch: In dieser Sprache werden sie geschrieben und geprüft.',
  percent: percentIn('de'),
  preview: 'Vorschau',

  backupLead:
    'Ihre Einstellungen als Datei: zum Aufheben oder für einen anderen Browser. Sie enthält die Quellen und Websites, die Sie gewählt haben, und nichts von dem, was Sie lesen.',
  save: 'Einstellungen als Datei sichern',
  fileName: (day) => `newsgloss-settings-${day}.json`,
  restore: 'Aus einer Datei wiederherstellen',
  restoreHint: 'Dabei werden alle Einstellungen durch die der Datei ersetzt.',
  restored: 'Einstellungen wiederhergestellt.',
  unreadableFile: 'Der Browser konnte diese Datei nicht lesen. Es wurde nichts geändert.',
  setAside:
    'Ein früherer Wert Ihrer Einstellungen war nicht zu verstehen und wurde ersetzt. Er ist hier aufgehoben:',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Den alten Wert als Datei sichern',

  privacy:
    'Newsgloss arbeitet ohne Netz. Die Karten kommen mit der Erweiterung; Begriffe finden, suchen und Karten zeigen, all das geschieht in Ihrem Browser. Newsgloss sendet niemandem etwas, führt nicht Buch über gelesene Seiten oder geöffnete Karten und hat weder Konto noch Telemetrie noch Werbung. Gespeichert wird nur, was Sie auf dieser Seite wählen, in diesem Browser.',
  dataset: (version, checked) => `Karten ${version}, zuletzt geprüft am ${checked}`,
  counts: ({ cards, claims, works, publications }) =>
    `${count(cards, 'Karte', 'Karten')}, ${count(claims, 'Aussage', 'Aussagen')} mit genanntem Urheber, ${count(works, 'Dokument', 'Dokumente')} aus ${count(publications, 'Quelle', 'Quellen')}.`,
  licence: 'Software: MIT-Lizenz. Karten: CC BY 4.0.',
  method:
    'Die Karten fällen kein Urteil. Sie sagen, wer was behauptet, seit wann und nach welcher Quelle, für jede Seite in derselben Form. Ist eine Karte falsch, öffnen Sie sie und wählen Sie „Melden“: Dann entsteht eine Notiz, die Sie senden können; von selbst wird nichts gesendet.',
  corrections: 'Korrekturen und Änderungen an den Karten',
  extensionVersion: (version) => `Erweiterung ${version}`,
};
