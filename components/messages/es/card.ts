/** Every word of the card, in Spanish. */
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
  treaty: 'Tratado',
  law: 'Ley',
  resolution: 'Resolución',
  document: 'Documento',
  'court-case': 'Causa judicial',
  organisation: 'Organización',
  agency: 'Organismo',
  party: 'Partido',
  'armed-group': 'Grupo armado',
  person: 'Persona',
  office: 'Cargo',
  place: 'Lugar',
  region: 'Región',
  infrastructure: 'Infraestructura',
  conflict: 'Conflicto',
  battle: 'Batalla',
  event: 'Suceso',
  crisis: 'Crisis',
  election: 'Elecciones',
  policy: 'Política',
  doctrine: 'Doctrina',
  programme: 'Programa',
  concept: 'Concepto',
  weapon: 'Arma',
  technology: 'Tecnología',
  disease: 'Enfermedad',
  company: 'Empresa',
};

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'archivo de documentos',
  government: 'Gobierno',
  legislature: 'Parlamento',
  court: 'tribunal',
  igo: 'organización internacional',
  'state-media': 'medio estatal',
  'public-media': 'radiotelevisión pública',
  wire: 'agencia de noticias',
  news: 'medio de noticias',
  investigative: 'medio de investigación',
  'fact-checker': 'servicio de verificación',
  'think-tank': 'centro de estudios',
  academic: 'editorial académica',
  ngo: 'organización no gubernamental',
  analysis: 'sitio de análisis',
  company: 'empresa',
  encyclopedia: 'enciclopedia',
};

const CONTROLS: Record<Exclude<ControlClass, 'independent'>, string> = {
  government: 'dependiente del Gobierno',
  'state-controlled': 'bajo control del Estado',
  captured: 'de hecho en manos del poder',
  public: 'de titularidad pública',
  intergovernmental: 'de carácter intergubernamental',
  contested: 'control en disputa',
  unknown: 'control desconocido',
};

const EVIDENCE: Record<Evidence['kind'], string> = {
  'text-check': 'Lo que dice el texto',
  court: 'Decisión judicial',
  vote: 'Votación',
  inspection: 'Inspección',
  count: 'Recuento',
  study: 'Estudio',
};

const CHECKS: Record<CheckStatus, string> = {
  verified: '',
  'verified-as-quoted': '',
  mirror: 'texto comprobado en una copia',
  'identifier-only': 'solo se conoce su número; texto no leído',
  seed: '',
  dead: 'la dirección ya no responde',
};

function publisher({ type, control }: PublisherFacts): string {
  const noun = TYPES[type];
  if (isControlExpected({ type, control })) return noun;
  if (type === 'state-media' && control === 'state-controlled') return noun;
  return control === 'independent' ? `${noun} independiente` : `${noun}, ${CONTROLS[control]}`;
}

/** Said as a label, so that nothing has to agree in gender. */
function hidden(what: string): string {
  return `Oculto por sus ajustes: ${what}`;
}

const FUNDING: Record<Publication['funding'], string> = {
  'state-budget': 'presupuesto del Estado',
  'licence-fee': 'canon',
  commercial: 'ingresos comerciales',
  reader: 'lectores',
  donors: 'donantes',
  membership: 'socios',
  mixed: 'mixta',
  undisclosed: 'no revelada',
};

/** The Spanish catalogue. */
export const es: Messages = {
  lang: 'es',
  dir: 'ltr',
  separator: ' · ',
  list: (items) => items.join(', '),
  names,

  kind: (kind) => KINDS[kind],
  publisher,
  check: (status) => CHECKS[status],
  quotedBy: (name) => `citado por ${name}`,

  back: (title) => `Volver: ${title}`,
  pin: 'Mantener abierta esta ficha',
  move: 'Llevar esta ficha a la esquina siguiente',
  close: 'Cerrar',
  reachedTerm: ({ at, of }) => `Término ${digits(at)} de ${digits(of)}:`,
  more: ({ questions, facts, hasTimeline, hasWording }) => {
    const parts = [
      questions > 0 ? count(questions, 'cuestión', 'cuestiones') : '',
      facts > 0 ? count(facts, 'dato') : '',
      hasTimeline ? 'cronología' : '',
      hasWording ? 'términos' : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Ver más' : `Ver más: ${parts.join(', ')}`;
  },

  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  sinceUntil: (since, until) => `${since} – ${until}`,
  with: (others) => `con ${others}`,
  claimState: {
    current: '',
    superseded: 'sustituida por una declaración posterior',
    withdrawn: 'retirada',
  },
  disputeState: {
    open: '',
    adjudicated: 'Resuelta por un tribunal u otro órgano; véanse las pruebas',
    settled: 'Ya no se discute',
    dormant: 'Hace tiempo que no se plantea',
  },
  commonGround: 'No se discute',
  order: 'Las posturas siguen el orden alfabético de su primer defensor.',

  evidence: (kind) => EVIDENCE[kind],
  acceptedBy: (parties) => `Aceptado por ${parties}`,
  rejectedBy: (parties) => `Rechazado por ${parties}`,

  facts: 'Datos clave',
  factStatus: {
    text: 'según el texto',
    established: '',
    reported: 'según informaciones',
    estimate: 'estimación',
  },
  asOf: (date) => `a fecha de ${date}`,
  otherCounts: 'Otras cifras:',

  timeline: 'Cronología',
  thisArticle: 'este artículo',
  articleFrom: (date) => `Este artículo, ${date}`,

  wording: 'Términos en disputa',
  usedBy: (parties) => `usado por ${parties}`,

  related: 'Temas relacionados',
  alsoNamed: 'También en estas palabras:',

  hiddenStatements: (number, by) => {
    const what = count(number, 'declaración', 'declaraciones');
    return hidden(by === '' ? what : `${what} (${by})`);
  },
  hiddenItems: {
    fact: (number) => hidden(count(number, 'dato')),
    entry: (number) => hidden(count(number, 'suceso')),
    wording: (number) => hidden(count(number, 'término')),
    evidence: (number) => hidden(count(number, 'prueba')),
    commonGround: (number) => hidden(count(number, 'punto no discutido', 'puntos no discutidos')),
  },
  hiddenSources: (number, total) => `Fuentes ocultas: ${digits(number)} de ${digits(total)}`,
  summaryUnsourced: 'Sus ajustes ocultan todas las fuentes de este resumen.',
  oneSided: (claims, shown) =>
    `${shown === 1 ? 'Solo se ve una parte' : 'No se ve ninguna parte'}. Oculto: ${count(claims, 'declaración', 'declaraciones')}.`,
  show: 'Mostrar',
  showAll: 'Mostrar todo',
  hideAgain: 'Ocultar de nuevo',
  revealing: 'algunas, ocultas por sus ajustes',

  covers: (date) => `Sucesos hasta ${date}`,
  colophon: ({ covers, checked, version }) =>
    `Sucesos hasta el ${covers}, comprobado el ${checked}, versión ${digits(version)}.`,
  checked: (date) => `comprobado: ${date}`,
  review: {
    current: '',
    due: 'Toca revisarla: pueden faltar sucesos recientes.',
    overdue: 'Sin revisar desde hace mucho: lea esta ficha como historia.',
  },
  correction: (date, text) => `Corregido (${date}): ${text}`,
  sourcesShown: (shown, total) =>
    shown === total
      ? count(total, 'fuente')
      : `Fuentes mostradas: ${digits(shown)} de ${digits(total)}`,
  unsupported: (claims) => `${count(claims, 'declaración', 'declaraciones')} sin fuente a la vista`,

  cite: 'Citar',
  report: 'Avisar',
  citeTitle: 'Citar esta ficha',
  reportTitle: 'Avisar de un error',
  reportHint:
    'No se envía nada. Escriba qué está mal, copie o guarde la nota y mándela al proyecto.',
  copyReport: 'Copiar nota',
  saveReport: 'Guardar como archivo',
  reportWords: (quote) => `Palabras en la página: «${quote}»`,
  copied: 'Copiado',
  copyFailed: 'No se ha copiado. Seleccione el texto y cópielo usted.',
  factCard: (version) => `Ficha de Newsgloss, versión ${digits(version)}`,
  sources: 'Fuentes',
  reportNote: '¿Qué está mal y dónde se puede comprobar?',

  pageWording: 'Las palabras de esta página',
  otherWording: 'Otras palabras en uso',
  sinceArticle: (number) => `Desde este artículo: ${count(number, 'hecho', 'hechos')}`,
  eventsSince: (number, date) =>
    `${count(number, 'hecho', 'hechos')} desde este artículo (${date})`,
  alsoOnRecord: 'También constan:',
  notNamedHere: (parties) => `${parties}, sin mención en este artículo`,
  reading: (name) => `Está leyendo ${name}`,
  ownedBy: (name) => `propietario: ${name}`,
  fundedBy: (kind) => `financiación: ${kind}`,
  openBeside: 'Abrir junto a la página',
  chooseSources: 'Elegir fuentes',
  citeWhat: 'Citar',
  citeWhole: 'Esta ficha con sus fuentes',
  copyCitation: {
    plain: 'Copiar texto',
    markdown: 'Copiar Markdown',
    csl: 'Copiar CSL-JSON',
    bibtex: 'Copiar BibTeX',
  },
  copyPassage: 'Copiar enlace al pasaje',
  funding: (kind) => FUNDING[kind],
};
