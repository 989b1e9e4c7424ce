/** Every word of popup and options, in French. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { Settings } from '../../../lib/settings/settings';
import type { PagesMessages } from '../en/pages';
import { fr } from './card';
import { frCorrections } from './corrections';
import { count, digits } from './count';
import { frOptions } from './options';
import { frPanel } from './panel';
import { frWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'activé ou désactivé',
  sites: 'sites',
  marks: 'repères',
  trigger: 'ce qui ouvre une fiche',
  appearance: 'apparence',
  language: 'langue',
  sources: 'sources',
};

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Réinstaller l’extension y remédie.';
  switch (problem.kind) {
    case 'incomplete':
      return `Les données des fiches sont incomplètes : il manque ${problem.path}. ${remedy}`;
    case 'damaged':
      return `Les données des fiches sont abîmées : ${problem.path} n’est plus tel qu’il a été produit. ${remedy}`;
    case 'other-format':
      return `Les données des fiches sont au format ${digits(problem.found)}, mais cette version lit le format ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'Impossible d’ouvrir les données des fiches.';
  }
}

/** The French catalogue of our own pages. */
export const frPages: PagesMessages = {
  card: fr,
  options: frOptions,
  panel: frPanel,
  corrections: frCorrections,
  welcome: frWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem: (problem) => {
    switch (problem.kind) {
      case 'unavailable':
        return 'Vos réglages sont illisibles pour l’instant. Newsgloss utilise ceux d’origine et ne change rien.';
      case 'unreadable':
        return `Certains réglages étaient abîmés et ont repris leur valeur d’origine : ${problem.parts.map((part) => PARTS[part]).join(', ')}. Les anciennes valeurs sont conservées ; voir Réglages, Sauvegarde.`;
      case 'newer':
      default:
        return `Vos réglages viennent d’un Newsgloss plus récent (format ${digits(problem.version)}). Ils servent autant que possible et ne sont pas modifiés.`;
    }
  },
  refusal: (reason) => {
    switch (reason.kind) {
      case 'unavailable':
        return 'Cette modification n’a pas pu être enregistrée. Vos réglages sont inchangés.';
      case 'newer':
        return 'Cette modification n’a pas été enregistrée : vos réglages viennent d’un Newsgloss plus récent.';
      case 'invalid':
      default:
        return `Cette modification n’a pas été enregistrée : ${reason.detail}`;
    }
  },
  backupProblem: (problem) => {
    const unchanged = 'Rien n’a été changé.';
    switch (problem.kind) {
      case 'too-large':
        return `Ce fichier est trop gros pour une sauvegarde (plus de ${count(problem.limit, 'caractère')}). ${unchanged}`;
      case 'not-json':
        return `Ce fichier n’est pas du JSON. ${problem.detail}. ${unchanged}`;
      case 'not-a-backup':
        return `Ce fichier n’est pas une sauvegarde des réglages de Newsgloss. ${unchanged}`;
      case 'newer':
        return `Cette sauvegarde vient d’un Newsgloss plus récent (format ${digits(problem.version)}). ${unchanged}`;
      case 'invalid':
      default:
        return `Cette sauvegarde contient une erreur à ${problem.place} : ${problem.detail}. ${unchanged}`;
    }
  },

  searchLabel: 'Chercher parmi tous les sujets',
  searchPlaceholder: 'Chercher un sujet',
  otherName: 'aussi :',
  results: (number) => (number === 0 ? 'Aucun sujet trouvé' : count(number, 'sujet')),
  backToList: 'la liste',
  openingDataset: 'Ouverture des fiches …',
  datasetFailed: (problem) =>
    `${datasetProblem(problem)} La recherche et les fiches ne sont pas disponibles.`,

  onThisPage: 'Sur cette page',
  silentPage:
    'Newsgloss ne peut pas lire cette page. Les navigateurs tiennent les extensions à l’écart de leurs propres pages et de leurs boutiques ; une page ouverte avant l’installation de Newsgloss doit être rechargée.',
  pageUnreadable: 'Cette page n’a pas pu être lue. La recharger peut aider.',
  noTopics: 'Aucun sujet trouvé sur cette page.',
  notAnArticle: 'Cela ne ressemble pas à un article, donc rien n’est signalé ici.',
  truncated: 'La page est très longue ; seul son début a été lu.',
  times: (number) => `${digits(number)} ×`,
  moreTopics: (number) => count(number, 'autre sujet', 'autres sujets'),
  jump: (title, number) => `${digits(number)} × ${title} : aller à l’endroit sur la page`,

  onThisSite: 'sur ce site',
  siteOff: (site) => `Désactivé sur ${site}.`,
  everythingOff: 'Newsgloss est désactivé partout.',
  siteAlways: (site) => `Activé sur chaque page de ${site}.`,
  switchOnHere: 'Activer ici quand même',
  onlyArticles: 'Seulement sur les articles',
  everywhere: 'activé partout',

  beQuiet: 'Pas de fiches pendant cinq minutes',
  quietUntil: (time) => `Aucune fiche ne s’ouvre d’elle-même avant ${time}.`,
  endQuiet: 'Ouvrir à nouveau les fiches',

  sourcesShown: 'Sources affichées',
  presets: {
    all: {
      label: 'Toutes les sources',
      description: 'Chaque source est affichée. Chacune dit ce qu’elle est.',
    },
    'no-state-controlled': {
      label: 'Sans médias sous contrôle d’un État',
      description:
        'Masque les médias qu’un État contrôle ou tient sous son emprise. Les documents et déclarations des gouvernements eux-mêmes restent.',
    },
    'independent-media-and-wires': {
      label: 'Médias indépendants et agences',
      description:
        'Affiche les reportages et recherches d’éditeurs indépendants et publics. Masque les gouvernements et autres organes qui parlent pour eux-mêmes, et les médias d’État.',
    },
    'texts-courts-votes': {
      label: 'Textes, jugements et votes',
      description:
        'Affiche les documents, décisions et procès-verbaux des institutions. Masque tous les médias, la recherche et le plaidoyer.',
    },
  },
  custom: 'Mon choix',
  customHint: 'Votre propre choix, fait dans les réglages.',
  hiddenOf: (hidden, total) =>
    hidden === 0
      ? `Sources affichées : toutes (${digits(total)})`
      : `Sources masquées : ${digits(hidden)} sur ${digits(total)}`,
  chooseSources: 'Choisir les sources',
  openOptions: 'Réglages',
};
