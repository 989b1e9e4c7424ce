/** Every word of the corrections page, in French. */
import type { PagesMessages } from '../en/pages';
import { digits } from './count';

const TYPES: Record<Parameters<PagesMessages['corrections']['type']>[0], string> = {
  new: 'Première version',
  update: 'Mise à jour',
  correction: 'Correction',
  clarification: 'Précision',
  wording: 'Choix des mots',
  'source-change': 'Sources',
  retired: 'Retirée',
};

/** Part of the catalogue in pages.ts. */
export const frCorrections: PagesMessages['corrections'] = {
  title: 'Corrections et modifications',
  lead: 'Quand une fiche s’est trompée, c’est écrit ici pour de bon, avec ce qui a été changé. Une correction figure aussi pendant 60 jours sur la fiche elle-même.',
  corrections: 'Corrections',
  others: 'Autres modifications',
  noCorrections: 'Aucune fiche n’a été corrigée.',
  noOthers: 'Aucune fiche n’a été modifiée autrement.',
  type: (type) => TYPES[type],
  version: (version) => `version ${digits(version)}`,
  reportedBy: (name) => `Signalé par ${name}.`,
  report:
    'Si une fiche est fausse, ouvrez-la et choisissez « Signaler » : elle prépare une note que vous pouvez envoyer. Rien ne part tout seul.',
};
