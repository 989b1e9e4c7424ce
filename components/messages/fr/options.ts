/** Every word of the options page, in French. */
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { PagesMessages } from '../en/pages';
import { percentIn } from '../language-tools';
import { count } from './count';

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Fonds de documents',
  government: 'Gouvernements',
  legislature: 'Parlements',
  court: 'Juridictions',
  igo: 'Organisations internationales',
  'state-media': 'Médias d’État',
  'public-media': 'Audiovisuel public',
  wire: 'Agences de presse',
  news: 'Médias d’information',
  investigative: 'Médias d’enquête',
  'fact-checker': 'Vérification des faits',
  'think-tank': 'Groupes de réflexion',
  academic: 'Éditeurs scientifiques',
  ngo: 'Organisations non gouvernementales',
  analysis: 'Sites d’analyse',
  company: 'Entreprises',
  encyclopedia: 'Encyclopédies',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Gouvernement',
  'state-controlled': 'Sous contrôle de l’État',
  captured: 'De fait sous l’emprise du pouvoir',
  public: 'Service public, indépendant du gouvernement',
  intergovernmental: 'Intergouvernemental',
  independent: 'Indépendant',
  contested: 'Contrôle contesté',
  unknown: 'Contrôle inconnu',
};

/** Part of the catalogue in pages.ts. */
export const frOptions: PagesMessages['options'] = {
  title: 'Réglages de Newsgloss',
  sections: {
    sources: 'Sources',
    sites: 'Sites',
    marks: 'Repères',
    appearance: 'Apparence',
    backup: 'Sauvegarde',
    about: 'À propos',
  },

  sourcesLead:
    'Chaque déclaration d’une fiche nomme sa source. Masquez celles que vous ne voulez pas voir : les fiches disent alors ce qu’elles masquent et ce qui reste sans appui. Ce sont des faits sur les éditeurs, pas des notes.',
  groupBy: 'Classer par',
  axes: { types: 'genre', countries: 'pays', controls: 'contrôle' },
  type: (type) => TYPES[type],
  control: (control) => CONTROLS[control],
  filterSources: 'Trouver une source',
  noSource: 'Aucune source ne contient ces lettres.',
  international: 'International ou sans pays unique',
  showGroup: (name) => `Afficher : ${name}`,
  hiddenWith: (groups) => `masqué avec : ${groups}`,
  publications: (number) => count(number, 'source'),
  citations: (number) => count(number, 'référence'),

  sitesLead:
    'Newsgloss lit les articles de tous les sites. Voici ceux pour lesquels vous en avez décidé autrement.',
  addSite: 'Ajouter un site',
  siteExample: 'example.org',
  add: 'Ajouter',
  notASite: 'Ce n’est pas un site : écrivez un nom comme example.org.',
  noSites: 'Aucun site n’est réglé : Newsgloss lit les articles partout.',
  siteChoice: (site) => `Sur ${site}`,
  siteChoices: { on: 'activé sur chaque page', off: 'désactivé' },
  remove: 'Retirer',
  removeSite: (site) => `Retirer ${site}`,

  marksLead: 'Un repère est une fine ligne pointillée sous les mots qui ont une fiche.',
  marks: {
    first: {
      label: 'Première mention',
      hint: 'Un repère par sujet dans chaque partie de l’article. Les autres mentions répondent aussi quand vous les pointez.',
    },
    all: { label: 'Chaque mention', hint: 'Toutes les mentions ont un repère.' },
    none: {
      label: 'Aucune',
      hint: 'Rien n’est signalé. Les mentions répondent quand même au pointeur et au clavier.',
    },
  },
  triggers: {
    hover: { label: 'Pointer', hint: 'Une fiche s’ouvre quand le pointeur s’arrête sur un terme.' },
    modifier: {
      label: 'Pointer avec Maj',
      hint: 'Une fiche ne s’ouvre que tant que vous tenez la touche Maj.',
    },
    click: {
      label: 'Cliquer',
      hint: 'Une fiche s’ouvre quand vous cliquez sur un terme. Les liens restent des liens.',
    },
  },
  triggerLegend: 'Ce qui ouvre une fiche',
  trySample: 'Essayer sur notre article d’exemple',

  theme: 'Couleurs',
  themes: { auto: 'Comme la page ou le système', light: 'Claires', dark: 'Sombres' },
  textSize: 'Taille du texte des fiches',
  language: 'Langue des boutons et des explications',
  likeTheBrowser: 'Comme le navigateur',
  languageHint: 'Les fiches restent en anglais : c’est ainsi qu’elles sont écrites et vérifiées.',
  percent: percentIn('fr'),
  preview: 'Aperçu',

  backupLead:
    'Vos réglages dans un fichier : à garder, ou à emporter dans un autre navigateur. Il contient les sources et les sites que vous avez choisis, et rien de ce que vous lisez.',
  save: 'Enregistrer les réglages dans un fichier',
  fileName: (day) => `newsgloss-settings-${day}.json`,
  restore: 'Rétablir depuis un fichier',
  restoreHint: 'Tous les réglages sont remplacés par ceux du fichier.',
  restored: 'Réglages rétablis.',
  unreadableFile: 'Le navigateur n’a pas pu lire ce fichier. Rien n’a été changé.',
  setAside:
    'Une valeur antérieure de vos réglages était incompréhensible et a été remplacée. Elle est conservée ici :',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Enregistrer l’ancienne valeur dans un fichier',

  privacy:
    'Newsgloss fonctionne sans réseau. Les fiches sont fournies avec l’extension ; repérer les termes, chercher, afficher les fiches : tout se passe dans votre navigateur. Elle n’envoie rien à personne, ne garde aucune trace des pages que vous lisez ni des fiches que vous ouvrez, et n’a ni compte, ni télémétrie, ni publicité. Seuls les choix de cette page sont conservés, dans ce navigateur.',
  dataset: (version, checked) => `Fiches ${version}, vérifiées en dernier le ${checked}`,
  counts: ({ cards, claims, works, publications }) =>
    `${count(cards, 'fiche')}, ${count(claims, 'déclaration attribuée', 'déclarations attribuées')}, ${count(works, 'document')} de ${count(publications, 'source')}.`,
  licence: 'Logiciel : licence MIT. Fiches : CC BY 4.0.',
  method:
    'Les fiches ne rendent pas de verdict. Elles disent qui affirme quoi, depuis quand et d’après quelle source, sous la même forme pour chaque côté. Si l’une est fausse, ouvrez-la et choisissez « Signaler » : elle prépare une note que vous pouvez envoyer ; rien ne part tout seul.',
  corrections: 'Corrections et modifications des fiches',
  extensionVersion: (version) => `Extension ${version}`,
};
