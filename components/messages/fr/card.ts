/** Every word of the card, in French. */
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
  treaty: 'Traité',
  law: 'Loi',
  resolution: 'Résolution',
  document: 'Document',
  'court-case': 'Affaire judiciaire',
  organisation: 'Organisation',
  agency: 'Agence',
  party: 'Parti',
  'armed-group': 'Groupe armé',
  person: 'Personne',
  office: 'Fonction',
  place: 'Lieu',
  region: 'Région',
  infrastructure: 'Infrastructure',
  conflict: 'Conflit',
  battle: 'Bataille',
  event: 'Événement',
  crisis: 'Crise',
  election: 'Élection',
  policy: 'Politique',
  doctrine: 'Doctrine',
  programme: 'Programme',
  concept: 'Notion',
  weapon: 'Arme',
  technology: 'Technologie',
  disease: 'Maladie',
  company: 'Entreprise',
};

/** The noun, and the form of "independent" that goes after it. */
const TYPES: Record<PublicationType, readonly [noun: string, independent: string]> = {
  'primary-archive': ['fonds de documents', 'indépendant'],
  government: ['gouvernement', 'indépendant'],
  legislature: ['parlement', 'indépendant'],
  court: ['juridiction', 'indépendante'],
  igo: ['organisation internationale', 'indépendante'],
  'state-media': ['média d’État', 'indépendant'],
  'public-media': ['audiovisuel public', 'indépendant'],
  wire: ['agence de presse', 'indépendante'],
  news: ['média d’information', 'indépendant'],
  investigative: ['média d’enquête', 'indépendant'],
  'fact-checker': ['service de vérification des faits', 'indépendant'],
  'think-tank': ['groupe de réflexion', 'indépendant'],
  academic: ['éditeur scientifique', 'indépendant'],
  ngo: ['organisation non gouvernementale', 'indépendante'],
  analysis: ['site d’analyse', 'indépendant'],
  company: ['entreprise', 'indépendante'],
  encyclopedia: ['encyclopédie', 'indépendante'],
};

const CONTROLS: Record<Exclude<ControlClass, 'independent'>, string> = {
  government: 'sous l’autorité du gouvernement',
  'state-controlled': 'sous contrôle de l’État',
  captured: 'de fait sous l’emprise du pouvoir',
  public: 'de service public',
  intergovernmental: 'à statut intergouvernemental',
  contested: 'contrôle contesté',
  unknown: 'contrôle inconnu',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'Ce que dit le texte',
  court: 'Décision de justice',
  vote: 'Vote',
  inspection: 'Inspection',
  count: 'Décompte',
  study: 'Étude',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'texte vérifié sur une copie',
  'identifier-only': 'connu par son seul numéro ; texte non lu',
  seed: '',
  dead: 'l’adresse ne répond plus',
};

function publisher({ type, control }: PublisherFacts): string {
  const [noun, independent] = TYPES[type];
  if (isControlExpected({ type, control })) return noun;
  if (type === 'state-media' && control === 'state-controlled') return noun;
  if (control === 'independent') return `${noun} ${independent}`;
  return `${noun}, ${CONTROLS[control]}`;
}

/** Said as a label, so that nothing has to agree in gender. */
function hidden(what: string): string {
  return `Masqué par vos réglages : ${what}`;
}

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'budget de l’État',
  'licence-fee': 'redevance',
  commercial: 'commercial',
  reader: 'lecteurs',
  donors: 'dons',
  membership: 'adhérents',
  mixed: 'mixte',
  undisclosed: 'non communiqué',
};

/** The French catalogue. */
export const fr: Messages = {
  lang: 'fr',
  dir: 'ltr',
  separator: ' · ',
  list: (items) => items.join(', '),
  names,

  kind: (kind) => KINDS[kind],
  publisher,
  check: (status) => CHECKS[status],
  quotedBy: (name) => `cité par ${name}`,

  back: (title) => `Retour : ${title}`,
  pin: 'Garder cette fiche ouverte',
  move: 'Déplacer cette fiche dans le coin suivant',
  close: 'Fermer',
  reachedTerm: ({ at, of }) => `Terme ${digits(at)} sur ${digits(of)}\u00A0:`,
  more: ({ questions, facts, hasTimeline, hasWording }) => {
    const parts = [
      questions > 0 ? count(questions, 'question') : '',
      facts > 0 ? count(facts, 'fait') : '',
      hasTimeline ? 'chronologie' : '',
      hasWording ? 'choix des mots' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Lire la suite' : `Lire la suite : ${parts.join(', ')}`;
  },

  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  sinceUntil: (since, until) => `${since} – ${until}`,
  with: (others) => `avec ${others}`,
  claimState: {
    current: '',
    superseded: 'remplacée par une déclaration ultérieure',
    withdrawn: 'retirée',
  },
  disputeState: {
    open: '',
    adjudicated: 'Tranchée par un tribunal ou un autre organe ; voir les preuves',
    settled: 'N’est plus contestée',
    dormant: 'N’a plus été soulevée depuis longtemps',
  },
  commonGround: 'Non contesté',
  order: 'Les positions suivent l’ordre alphabétique de leur premier tenant.',

  evidence: (kind) => EVIDENCE[kind],
  acceptedBy: (parties) => `Admis par ${parties}`,
  rejectedBy: (parties) => `Rejeté par ${parties}`,

  facts: 'Faits essentiels',
  factStatus: {
    text: 'selon le texte',
    established: '',
    reported: 'rapporté',
    estimate: 'estimation',
  },
  asOf: (date) => `au ${date}`,
  otherCounts: 'Autres chiffres :',

  timeline: 'Chronologie',
  thisArticle: 'cet article',
  articleFrom: (date) => `Cet article, ${date}`,

  wording: 'Mots contestés',
  usedBy: (parties) => `employé par ${parties}`,

  related: 'Sujets liés',
  alsoNamed: 'Aussi dans ces mots :',

  hiddenStatements: (number, by) => {
    const what = count(number, 'déclaration');
    return hidden(by === '' ? what : `${what} (${by})`);
  },
  hiddenItems: {
    fact: (number) => hidden(count(number, 'fait')),
    entry: (number) => hidden(count(number, 'événement')),
    wording: (number) => hidden(count(number, 'mot contesté', 'mots contestés')),
    evidence: (number) => hidden(count(number, 'preuve')),
    commonGround: (number) => hidden(count(number, 'point non contesté', 'points non contestés')),
  },
  hiddenSources: (number, total) => `Sources masquées : ${digits(number)} sur ${digits(total)}`,
  summaryUnsourced: 'Toutes les sources de ce résumé sont masquées par vos réglages.',
  oneSided: (claims, shown) =>
    `Vous ne voyez ${shown === 1 ? 'qu’un seul' : 'aucun'} côté. Masqué : ${count(claims, 'déclaration')}.`,
  show: 'Afficher',
  showAll: 'Tout afficher',
  hideAgain: 'Masquer à nouveau',
  revealing: 'certaines sont masquées par vos réglages',

  covers: (date) => `Événements jusqu’à ${date}`,
  colophon: ({ covers, checked, version }) =>
    `Événements jusqu’au ${covers}, vérifié le ${checked}, version ${digits(version)}.`,
  checked: (date) => `vérifié : ${date}`,
  review: {
    current: '',
    due: 'À relire : des événements récents peuvent manquer.',
    overdue: 'Non relue depuis longtemps : lisez cette fiche comme de l’histoire.',
  },
  correction: (date, text) => `Corrigé (${date}) : ${text}`,
  sourcesShown: (shown, total) =>
    shown === total
      ? count(total, 'source')
      : `Sources affichées : ${digits(shown)} sur ${digits(total)}`,
  unsupported: (claims) => `${count(claims, 'déclaration')} sans source affichée`,

  cite: 'Citer',
  report: 'Signaler',
  citeTitle: 'Citer cette fiche',
  reportTitle: 'Signaler une erreur',
  reportHint:
    'Rien n’est envoyé. Indiquez ce qui est faux, copiez ou enregistrez la note et envoyez-la au projet.',
  copyReport: 'Copier la note',
  saveReport: 'Enregistrer dans un fichier',
  reportWords: (quote) => `Mots sur la page : « ${quote} »`,
  copied: 'Copié',
  copyFailed: 'Pas copié. Sélectionnez le texte et copiez-le vous-même.',
  factCard: (version) => `Fiche Newsgloss, version ${digits(version)}`,
  sources: 'Sources',
  reportNote: 'Qu’est-ce qui est faux, et où peut-on le vérifier ?',

  pageWording: 'Les mots de cette page',
  otherWording: 'Autres mots en usage',
  sinceArticle: (number) => `Depuis cet article : ${count(number, 'événement', 'événements')}`,
  eventsSince: (number, date) =>
    `${count(number, 'événement', 'événements')} depuis cet article (${date})`,
  alsoOnRecord: 'Autres positions connues :',
  notNamedHere: (parties) => `${parties}, non cités dans cet article`,
  reading: (name) => `Vous lisez ${name}`,
  ownedBy: (name) => `propriétaire : ${name}`,
  fundedBy: (kind) => `financement : ${kind}`,
  openBeside: 'Ouvrir à côté de la page',
  chooseSources: 'Choisir les sources',
  citeWhat: 'Citer',
  citeWhole: 'Cette fiche avec ses sources',
  copyCitation: {
    plain: 'Copier le texte',
    markdown: 'Copier en Markdown',
    csl: 'Copier en CSL-JSON',
    bibtex: 'Copier en BibTeX',
  },
  copyPassage: 'Copier le lien vers le passage',
  funding: (kind) => FUNDING[kind],
};
