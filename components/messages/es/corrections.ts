/** Every word of the corrections page, in Spanish. */
import type { PagesMessages } from '../en/pages';
import { digits } from './count';

const TYPES: Record<Parameters<PagesMessages['corrections']['type']>[0], string> = {
  new: 'Primera versión',
  update: 'Actualización',
  correction: 'Corrección',
  clarification: 'Aclaración',
  wording: 'Redacción',
  'source-change': 'Fuentes',
  retired: 'Retirada',
};

/** Part of the catalogue in pages.ts. */
export const esCorrections: PagesMessages['corrections'] = {
  title: 'Correcciones y cambios',
  lead: 'Cuando una ficha se equivocó, queda dicho aquí para siempre, con lo que se cambió. Además, la corrección figura 60 días en la propia ficha.',
  corrections: 'Correcciones',
  others: 'Otros cambios',
  noCorrections: 'No se ha corregido ninguna ficha.',
  noOthers: 'Ninguna ficha ha tenido otros cambios.',
  type: (type) => TYPES[type],
  version: (version) => `versión ${digits(version)}`,
  reportedBy: (name) => `Aviso de ${name}.`,
  report:
    'Si una ficha está mal, ábrala y elija «Avisar»: prepara una nota que puede enviar. Nada se envía por sí solo.',
};
