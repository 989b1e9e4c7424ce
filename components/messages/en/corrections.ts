/** Every word of the corrections page, in English. */
import type { CardChange } from '../../../lib/dataset/compiled';
import { digits } from './count';

const TYPES: Record<CardChange['type'], string> = {
  new: 'First version',
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  wording: 'Wording',
  'source-change': 'Sources',
  retired: 'Retired',
};

/** Part of the catalogue in pages.ts. */
export const enCorrections = {
  title: 'Corrections and changes',
  lead: 'Where a card was wrong, it says so here for good, with what was changed. A correction also stands on the card itself for 60 days.',
  corrections: 'Corrections',
  others: 'Other changes',
  noCorrections: 'No card has been corrected.',
  noOthers: 'No card has been changed otherwise.',
  type: (type: CardChange['type']) => TYPES[type],
  version: (version: number) => `version ${digits(version)}`,
  reportedBy: (name: string) => `Reported by ${name}.`,
  report:
    'If a card is wrong, open it and choose Report: it makes a note for you to send. Nothing is sent by itself.',
};
