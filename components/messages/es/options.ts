/** Every word of the options page, in Spanish. */
import type { ControlClass, PublicationType } from '../../../lib/dataset/schema/registries';
import type { PagesMessages } from '../en/pages';
import { percentIn } from '../language-tools';
import { count } from './count';

const TYPES: Record<PublicationType, string> = {
  'primary-archive': 'Archivos de documentos',
  government: 'Gobiernos',
  legislature: 'Parlamentos',
  court: 'Tribunales',
  igo: 'Organizaciones internacionales',
  'state-media': 'Medios estatales',
  'public-media': 'Radiotelevisiones públicas',
  wire: 'Agencias de noticias',
  news: 'Medios de noticias',
  investigative: 'Medios de investigación',
  'fact-checker': 'Servicios de verificación',
  'think-tank': 'Centros de estudios',
  academic: 'Editoriales académicas',
  ngo: 'Organizaciones no gubernamentales',
  analysis: 'Sitios de análisis',
  company: 'Empresas',
  encyclopedia: 'Enciclopedias',
};

const CONTROLS: Record<ControlClass, string> = {
  government: 'Gobierno',
  'state-controlled': 'Bajo control del Estado',
  captured: 'De hecho en manos del poder',
  public: 'De titularidad pública, independientes del Gobierno',
  intergovernmental: 'Intergubernamentales',
  independent: 'Independientes',
  contested: 'Control en disputa',
  unknown: 'Control desconocido',
};

/** Part of the catalogue in pages.ts. */
export const esOptions: PagesMessages['options'] = {
  title: 'Ajustes de Newsgloss',
  sections: {
    sources: 'Fuentes',
    sites: 'Sitios',
    marks: 'Marcas',
    appearance: 'Aspecto',
    backup: 'Copia de seguridad',
    about: 'Acerca de',
  },

  sourcesLead:
    'Toda declaración de una ficha nombra su fuente. Oculte las que no quiera ver: las fichas dirán qué ocultan y qué se queda sin apoyo. Son datos sobre quién publica, no calificaciones.',
  groupBy: 'Agrupar por',
  axes: { types: 'tipo', countries: 'país', controls: 'quién controla' },
  type: (type) => TYPES[type],
  control: (control) => CONTROLS[control],
  filterSources: 'Buscar una fuente',
  noSource: 'Ninguna fuente tiene esas letras.',
  international: 'Internacional o de más de un país',
  showGroup: (name) => `Mostrar: ${name}`,
  hiddenWith: (groups) => `oculto con: ${groups}`,
  publications: (number) => count(number, 'fuente'),
  citations: (number) => count(number, 'cita'),

  sitesLead:
    'Newsgloss lee artículos en cualquier sitio. Estos son los sitios para los que usted eligió otra cosa.',
  addSite: 'Añadir un sitio',
  siteExample: 'example.org',
  add: 'Añadir',
  notASite: 'Esto no es un sitio: escriba un nombre como example.org.',
  noSites: 'No hay ningún sitio: Newsgloss lee artículos en todas partes.',
  siteChoice: (site) => `En ${site}`,
  siteChoices: { on: 'activado en cada página', off: 'desactivado' },
  remove: 'Quitar',
  removeSite: (site) => `Quitar ${site}`,

  marksLead: 'Una marca es una fina línea de puntos bajo las palabras que tienen ficha.',
  marks: {
    first: {
      label: 'Primera mención',
      hint: 'Una marca por tema en cada sección del artículo. Las demás menciones también responden cuando las señala.',
    },
    all: { label: 'Cada mención', hint: 'Se marcan todas las menciones.' },
    none: {
      label: 'Ninguna',
      hint: 'No se marca nada. Las menciones responden igualmente al puntero y al teclado.',
    },
  },
  triggers: {
    hover: {
      label: 'Señalar',
      hint: 'Una ficha se abre cuando el puntero se detiene sobre un término.',
    },
    modifier: {
      label: 'Señalar con Mayús',
      hint: 'Una ficha se abre solo mientras mantiene pulsada la tecla Mayús.',
    },
    click: {
      label: 'Hacer clic',
      hint: 'Una ficha se abre al hacer clic en un término. Los enlaces siguen siendo enlaces.',
    },
  },
  triggerLegend: 'Qué abre una ficha',
  trySample: 'Probarlo en nuestro artículo de muestra',

  theme: 'Colores',
  themes: { auto: 'Como la página o el sistema', light: 'Claros', dark: 'Oscuros' },
  textSize: 'Tamaño del texto de las fichas',
  language: 'Idioma de botones y explicaciones',
  likeTheBrowser: 'Como el navegador',
  languageHint: 'Las fichas siguen en inglés: en ese idioma se escriben y se comprueban.',
  percent: percentIn('es'),
  preview: 'Vista previa',

  backupLead:
    'Sus ajustes en un archivo: para guardarlos o llevarlos a otro navegador. Contiene las fuentes y los sitios que eligió, y nada de lo que lee.',
  save: 'Guardar los ajustes en un archivo',
  fileName: (day) => `newsgloss-settings-${day}.json`,
  restore: 'Restaurar desde un archivo',
  restoreHint: 'Se sustituyen todos los ajustes por los del archivo.',
  restored: 'Ajustes restaurados.',
  unreadableFile: 'El navegador no pudo leer este archivo. No se ha cambiado nada.',
  setAside: 'Un valor anterior de sus ajustes no se entendía y se sustituyó. Se conserva aquí:',
  setAsideName: 'newsgloss-settings-old.json',
  saveSetAside: 'Guardar el valor anterior en un archivo',

  privacy:
    'Newsgloss funciona sin red. Las fichas vienen con la extensión; encontrar términos, buscar y mostrar fichas: todo ocurre en su navegador. No envía nada a nadie, no lleva registro de las páginas que lee ni de las fichas que abre, y no tiene cuenta, telemetría ni publicidad. Solo guarda lo elegido en esta página, en este navegador.',
  dataset: (version, checked) => `Fichas ${version}, última comprobación el ${checked}`,
  counts: ({ cards, claims, works, publications }) =>
    `${count(cards, 'ficha')}, ${count(claims, 'declaración atribuida', 'declaraciones atribuidas')}, ${count(works, 'documento')} de ${count(publications, 'fuente')}.`,
  licence: 'Programa: licencia MIT. Fichas: CC BY 4.0.',
  method:
    'Las fichas no emiten veredictos. Dicen quién afirma qué, desde cuándo y según qué fuente, con la misma forma para cada parte. Si una está mal, ábrala y elija «Avisar»: prepara una nota que puede enviar; nada se envía por sí solo.',
  corrections: 'Correcciones y cambios de las fichas',
  extensionVersion: (version) => `Extensión ${version}`,
};
