/** Every word of popup and options, in English. The card's own words stand in card.ts. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { BackupProblem } from '../../../lib/settings/backup';
import type { Settings } from '../../../lib/settings/settings';
import type { UpdateRefusal } from '../../../lib/settings/settings-storage';
import type { SettingsProblem } from '../../../lib/settings/stored-settings';
import { en } from './card';
import { enCorrections } from './corrections';
import { count, digits } from './count';
import { enOptions } from './options';
import { enPanel } from './panel';
import { enWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'on or off',
  sites: 'sites',
  marks: 'marks',
  trigger: 'what opens a card',
  appearance: 'appearance',
  language: 'language',
  sources: 'sources',
};

function settingsProblem(problem: SettingsProblem): string {
  switch (problem.kind) {
    case 'unavailable':
      return 'Your settings cannot be read right now. Newsgloss uses its defaults and changes nothing.';
    case 'unreadable': {
      const parts = problem.parts.map((part) => PARTS[part]).join(', ');
      return `Some settings were damaged and stand at their defaults: ${parts}. The old values are kept; see Options, Backup.`;
    }
    case 'newer':
    default:
      return `Your settings were written by a newer Newsgloss (format ${digits(problem.version)}). They are used as far as possible and not changed.`;
  }
}

function refusal(reason: UpdateRefusal): string {
  switch (reason.kind) {
    case 'unavailable':
      return 'This change could not be stored. Your settings are as they were.';
    case 'newer':
      return 'This change was not stored: a newer Newsgloss wrote your settings.';
    case 'invalid':
    default:
      return `This change was not stored: ${reason.detail}`;
  }
}

function backupProblem(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file is too large for a backup (over ${count(problem.limit, 'character')}). Nothing was changed.`;
    case 'not-json':
      return `This file is not JSON. ${problem.detail}. Nothing was changed.`;
    case 'not-a-backup':
      return 'This file is not a backup of Newsgloss settings. Nothing was changed.';
    case 'newer':
      return `This backup was made by a newer Newsgloss (format ${digits(problem.version)}). Nothing was changed.`;
    case 'invalid':
    default:
      return `This backup has a mistake at ${problem.place}: ${problem.detail}. Nothing was changed.`;
  }
}

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Installing the extension again repairs it.';
  switch (problem.kind) {
    case 'incomplete':
      return `The card data is incomplete: ${problem.path} is missing. ${remedy}`;
    case 'damaged':
      return `The card data is damaged: ${problem.path} is not as it was built. ${remedy}`;
    case 'other-format':
      return `The card data has format ${digits(problem.found)}, but this version reads format ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'The card data cannot be opened.';
  }
}

/** The English catalogue of our own pages. */
export const enPages = {
  card: en,
  options: enOptions,
  panel: enPanel,
  corrections: enCorrections,
  welcome: enWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem,
  refusal,
  backupProblem,

  searchLabel: 'Search all topics',
  searchPlaceholder: 'Search topics',
  /** Before words of other names that a topic has. */
  otherName: 'also:',
  results: (number: number) => (number === 0 ? 'No topic found' : count(number, 'topic')),
  backToList: 'the list',
  openingDataset: 'Opening the cards …',
  datasetFailed: (problem: DatasetProblem) =>
    `${datasetProblem(problem)} Search and cards are not available.`,

  onThisPage: 'On this page',
  silentPage:
    'Newsgloss cannot read this page. Browsers keep extensions out of their own pages and of stores; a page opened before Newsgloss was installed has to be reloaded.',
  pageUnreadable: 'This page could not be read. Reloading it may help.',
  noTopics: 'No topics found on this page.',
  notAnArticle: 'This does not look like an article, so nothing is marked here.',
  truncated: 'The page is very long; only its beginning was read.',
  times: (number: number) => `${digits(number)} ×`,
  /** The button below the first topics of a long list. */
  moreTopics: (number: number) => count(number, 'more topic'),
  jump: (title: string, number: number) => `${digits(number)} × ${title}: go there on the page`,

  onThisSite: 'on this site',
  siteOff: (site: string) => `Off on ${site}.`,
  everythingOff: 'Newsgloss is off everywhere.',
  siteAlways: (site: string) => `On for every page of ${site}.`,
  switchOnHere: 'Switch on here anyway',
  onlyArticles: 'Only on articles',
  everywhere: 'on everywhere',

  beQuiet: 'No cards for five minutes',
  quietUntil: (time: string) => `No card opens by itself until ${time}.`,
  endQuiet: 'Open cards again',

  sourcesShown: 'Sources shown',
  /** Words for presets of data/presets.yaml by id; one that is not here shows its own, in English. */
  presets: {} as Readonly<Record<string, PresetWords>>,
  custom: 'My choice',
  customHint: 'A choice of your own, made in Options.',
  hiddenOf: (hidden: number, total: number) =>
    hidden === 0
      ? `All ${digits(total)} sources shown`
      : `${digits(hidden)} of ${count(total, 'source')} hidden`,
  chooseSources: 'Choose sources',
  openOptions: 'Options',
};

/** A choice of sources in the reader's language. */
export interface PresetWords {
  readonly label: string;
  readonly description: string;
}

/** What every language must provide for our own pages. */
export type PagesMessages = typeof enPages;
