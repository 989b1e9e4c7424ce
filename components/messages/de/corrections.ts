/** Every word of the corrections page, in German. */
import type { PagesMessages } from '../en/pages';
import { digits } from './count';

const TYPES: Record<Parameters<PagesMessages['corrections']['type']>[0], string> = {
  new: 'Erste Fassung',
  update: 'Aktualisierung',
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  wording: 'Wortwahl',
  'source-change': 'Quellen',
  retired: 'Zurückgezogen',
};

/** Part of the catalogue in pages.ts. */
export const deCorrections: PagesMessages['corrections'] = {
  title: 'Korrekturen und Änderungen',
  lead: 'War eine Karte falsch, so steht das hier auf Dauer, mit dem, was geändert wurde. Eine Korrektur steht außerdem 60 Tage lang auf der Karte selbst.',
  corrections: 'Korrekturen',
  others: 'Andere Änderungen',
  noCorrections: 'Keine Karte wurde korrigiert.',
  noOthers: 'Keine Karte wurde anderweitig geändert.',
  type: (type) => TYPES[type],
  version: (version) => `Fassung ${digits(version)}`,
  reportedBy: (name) => `Gemeldet von: ${name}.`,
  report:
    'Ist eine Karte falsch, öffnen Sie sie und wählen Sie „Melden“: Dann entsteht eine Notiz, die Sie senden können. Von selbst wird nichts gesendet.',
};
