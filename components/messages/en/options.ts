/** Every word of the options page, in English. */
import type { DatasetManifest } from '../../../lib/dataset/compiled';
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { Settings } from '../../../lib/settings/settings';
import { percentIn } from '../language-tools';
import { count } from './count';

type Labelled = { readonly label: string; readonly hint: string };

const MARKS: Record<Settings['marks'], Labelled> = {
  first: {
    label: 'First mention',
    hint: 'One mark per topic in each section of the article. Other mentions still answer when you point at them.',
  },
  all: { label: 'Every mention', hint: 'All mentions are marked.' },
  none: {
    label: 'None',
    hint: 'Nothing is marked. Mentions still answer to the pointer and the keyboard.',
  },
};

const TRIGGERS: Record<Settings['trigger'], Labelled> = {
  hover: { label: 'Pointing', hint: 'A card opens when the pointer rests on a term.' },
  modifier: {
    label: 'Pointing with Shift',
    hint: 'A card opens only while you hold the Shift key.',
  },
  click: { label: 'Clicking', hint: 'A card opens when you click a term. Links stay links.' },
};

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Archives of documents',
  government: 'Governments',
  legislature: 'Parliaments',
  court: 'Courts',
  igo: 'International organisations',
  'state-media': 'State media',
  'public-media': 'Public broadcasters',
  wire: 'News agencies',
  news: 'News outlets',
  investigative: 'Investigative outlets',
  'fact-checker': 'Fact-checkers',
  'think-tank': 'Think tanks',
  academic: 'Academic publishers',
  ngo: 'Non-governmental organisations',
  analysis: 'Analysis sites',
  company: 'Companies',
  encyclopedia: 'Encyclopedias',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Government',
  'state-controlled': 'State-controlled',
  captured: 'State-captured',
  public: 'Public, independent of government',
  intergovernmental: 'Intergovernmental',
  independent: 'Independent',
  contested: 'Control contested',
  unknown: 'Control unknown',
};

/** Part of the catalogue in pages.ts. */
export const enOptions = {
  title: 'Newsgloss options',
  sections: {
    sources: 'Sources',
    sites: 'Sites',
    marks: 'Marks',
    appearance: 'Appearance',
    backup: 'Backup',
    about: 'About',
  },

  sourcesLead:
    'Every statement on a card names its source. Hide the sources you do not want to see: cards then say what they hide, and what thereby loses its support. These are facts about publishers, not grades.',
  groupBy: 'Group by',
  axes: { types: 'Type', countries: 'Country', controls: 'Control' },
  type: (type: PublicationType) => TYPES[type],
  control: (control: ControlClass) => CONTROLS[control],
  filterSources: 'Find a source',
  noSource: 'No source has these letters.',
  international: 'International or no one country',
  showGroup: (name: string) => `Show ${name}`,
  hiddenWith: (groups: string) => `hidden with: ${groups}`,
  publications: (number: number) => count(number, 'source'),
  citations: (number: number) => count(number, 'citation'),

  sitesLead: 'Newsgloss reads articles on any site. Here are the sites where you chose otherwise.',
  addSite: 'Add a site',
  siteExample: 'example.org',
  add: 'Add',
  notASite: 'This is not a site: write a name such as example.org.',
  noSites: 'No site is set: Newsgloss is on for articles everywhere.',
  siteChoice: (site: string) => `On ${site}`,
  siteChoices: { on: 'on for every page', off: 'off' },
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,

  marksLead: 'A mark is a thin dotted line under words that have a card.',
  marks: MARKS,
  triggers: TRIGGERS,
  triggerLegend: 'What opens a card',
  trySample: 'Try it on our sample article',

  theme: 'Colours',
  themes: { auto: 'Like the page or the system', light: 'Light', dark: 'Dark' } satisfies Record<
    Settings['appearance']['theme'],
    string
  >,
  textSize: 'Text size of cards',
  language: 'Language of buttons and explanations',
  likeTheBrowser: 'Like the browser',
  languageHint: 'Cards stay in English: they are written and checked in it.',
  percent: percentIn('en-GB'),
  preview: 'Preview',

  backupLead:
    'Your settings as a file: to keep, or to take to another browser. They hold which sources and sites you chose, and nothing you read.',
  save: 'Save settings to a file',
  fileName: (day: string) => `newsgloss-settings-${day}.json`,
  restore: 'Restore from a file',
  restoreHint: 'Restoring replaces all settings with those of the file.',
  restored: 'Settings restored.',
  unreadableFile: 'The browser could not read this file. Nothing was changed.',
  setAside:
    'An earlier value of your settings could not be understood and was replaced. It is kept here:',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Save the old value to a file',

  privacy:
    'Newsgloss works without the network. Cards come with the extension; finding terms, search and cards all happen in your browser. It sends nothing to anybody, keeps no record of the pages you read or the cards you open, and has no account, no telemetry and no advertising. What it stores are the choices on this page, in this browser.',
  dataset: (version: string, checked: string) => `Cards ${version}, last checked ${checked}`,
  counts: ({ cards, claims, works, publications }: DatasetManifest['counts']) =>
    `${count(cards, 'card')}, ${count(claims, 'attributed claim')}, ${count(works, 'document')} from ${count(publications, 'source')}.`,
  licence: 'Software: MIT licence. Cards: CC BY 4.0.',
  method:
    'Cards give no verdict. They say who claims what, since when and on which source, in the same form for every side. If one is wrong, open it and choose Report: it makes a note for you to send; nothing is sent by itself.',
  corrections: 'Corrections and changes to the cards',
  extensionVersion: (version: string) => `Extension ${version}`,
};
