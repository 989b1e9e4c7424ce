/** Every word of popup and options, in Spanish. */
import type { DatasetProblem } from '../../../lib/dataset/dataset-problem';
import type { Settings } from '../../../lib/settings/settings';
import type { PagesMessages } from '../en/pages';
import { es } from './card';
import { esCorrections } from './corrections';
import { count, digits } from './count';
import { esOptions } from './options';
import { esPanel } from './panel';
import { esWelcome } from './welcome';

const PARTS: Record<keyof Settings, string> = {
  enabled: 'activado o desactivado',
  sites: 'sitios',
  marks: 'marcas',
  trigger: 'qué abre una ficha',
  appearance: 'aspecto',
  language: 'idioma',
  sources: 'fuentes',
};

function datasetProblem(problem: DatasetProblem): string {
  const remedy = 'Volver a instalar la extensión lo arregla.';
  switch (problem.kind) {
    case 'incomplete':
      return `Los datos de las fichas están incompletos: falta ${problem.path}. ${remedy}`;
    case 'damaged':
      return `Los datos de las fichas están dañados: ${problem.path} no es como se creó. ${remedy}`;
    case 'other-format':
      return `Los datos de las fichas tienen el formato ${digits(problem.found)}, pero esta versión lee el formato ${digits(problem.read)}. ${remedy}`;
    case 'unknown':
    default:
      return 'No se pueden abrir los datos de las fichas.';
  }
}

/** The Spanish catalogue of our own pages. */
export const esPages: PagesMessages = {
  card: es,
  options: esOptions,
  panel: esPanel,
  corrections: esCorrections,
  welcome: esWelcome,
  name: 'Newsgloss',
  datasetProblem,
  settingsProblem: (problem) => {
    switch (problem.kind) {
      case 'unavailable':
        return 'Ahora mismo no se pueden leer sus ajustes. Newsgloss usa los iniciales y no cambia nada.';
      case 'unreadable':
        return `Algunos ajustes estaban dañados y han vuelto a su valor inicial: ${problem.parts.map((part) => PARTS[part]).join(', ')}. Se conservan los valores anteriores; véase Ajustes, Copia de seguridad.`;
      case 'newer':
      default:
        return `Sus ajustes son de un Newsgloss más reciente (formato ${digits(problem.version)}). Se usan hasta donde es posible y no se modifican.`;
    }
  },
  refusal: (reason) => {
    switch (reason.kind) {
      case 'unavailable':
        return 'No se pudo guardar este cambio. Sus ajustes siguen como estaban.';
      case 'newer':
        return 'No se guardó este cambio: sus ajustes son de un Newsgloss más reciente.';
      case 'invalid':
      default:
        return `No se guardó este cambio: ${reason.detail}`;
    }
  },
  backupProblem: (problem) => {
    const unchanged = 'No se ha cambiado nada.';
    switch (problem.kind) {
      case 'too-large':
        return `Este archivo es demasiado grande para una copia (más de ${count(problem.limit, 'carácter', 'caracteres')}). ${unchanged}`;
      case 'not-json':
        return `Este archivo no es JSON. ${problem.detail}. ${unchanged}`;
      case 'not-a-backup':
        return `Este archivo no es una copia de ajustes de Newsgloss. ${unchanged}`;
      case 'newer':
        return `Esta copia es de un Newsgloss más reciente (formato ${digits(problem.version)}). ${unchanged}`;
      case 'invalid':
      default:
        return `Esta copia tiene un error en ${problem.place}: ${problem.detail}. ${unchanged}`;
    }
  },

  searchLabel: 'Buscar entre todos los temas',
  searchPlaceholder: 'Buscar temas',
  otherName: 'también:',
  results: (number) => (number === 0 ? 'Ningún tema encontrado' : count(number, 'tema')),
  backToList: 'a la lista',
  openingDataset: 'Abriendo las fichas …',
  datasetFailed: (problem) =>
    `${datasetProblem(problem)} La búsqueda y las fichas no están disponibles.`,

  onThisPage: 'En esta página',
  silentPage:
    'Newsgloss no puede leer esta página. Los navegadores no dejan entrar extensiones en sus propias páginas ni en sus tiendas; una página abierta antes de instalar Newsgloss debe recargarse.',
  pageUnreadable: 'No se pudo leer esta página. Recargarla puede ayudar.',
  noTopics: 'No se encontraron temas en esta página.',
  notAnArticle: 'Esto no parece un artículo, así que aquí no se marca nada.',
  truncated: 'La página es muy larga; solo se leyó el principio.',
  times: (number) => `${digits(number)} ×`,
  moreTopics: (number) => count(number, 'tema más', 'temas más'),
  jump: (title, number) => `${digits(number)} × ${title}: ir al lugar en la página`,

  onThisSite: 'en este sitio',
  siteOff: (site) => `Desactivado en ${site}.`,
  everythingOff: 'Newsgloss está desactivado en todas partes.',
  siteAlways: (site) => `Activado en cada página de ${site}.`,
  switchOnHere: 'Activar aquí de todos modos',
  onlyArticles: 'Solo en artículos',
  everywhere: 'activado en todas partes',

  beQuiet: 'Cinco minutos sin fichas',
  quietUntil: (time) => `Hasta las ${time} ninguna ficha se abre por sí sola.`,
  endQuiet: 'Volver a abrir fichas',

  sourcesShown: 'Fuentes mostradas',
  presets: {
    all: {
      label: 'Todas las fuentes',
      description: 'Se muestra cada fuente. Cada una dice qué es.',
    },
    'no-state-controlled': {
      label: 'Sin medios controlados por Estados',
      description:
        'Oculta los medios que un Estado controla o tiene en sus manos. Los documentos y declaraciones de los propios Gobiernos se mantienen.',
    },
    'independent-media-and-wires': {
      label: 'Medios independientes y agencias',
      description:
        'Muestra informaciones y estudios de editores independientes y públicos. Oculta Gobiernos y otros órganos que hablan por sí mismos, y medios estatales.',
    },
    'texts-courts-votes': {
      label: 'Textos, tribunales y votaciones',
      description:
        'Muestra documentos, sentencias y actas de instituciones. Oculta todos los medios, los estudios y el activismo.',
    },
  },
  custom: 'Mi elección',
  customHint: 'Su propia elección, hecha en los ajustes.',
  hiddenOf: (hidden, total) =>
    hidden === 0
      ? `Se muestran todas: ${count(total, 'fuente')}`
      : `Fuentes ocultas: ${digits(hidden)} de ${digits(total)}`,
  chooseSources: 'Elegir fuentes',
  openOptions: 'Ajustes',
};
