/** Every word of the side panel that is not the popup's too, in English. */
import { digits } from './count';

/** Part of the catalogue in pages.ts. */
export const enPanel = {
  open: 'Open beside the page',
  list: 'Topics of this page',
  card: 'Card',
  firstWords: (words: string) => `as “${words}”`,
  invitation:
    'Choose a topic, or rest the pointer on a marked term in the article: its card opens here.',
  onPage: (number: number) =>
    number === 1 ? 'Once on this page' : `${digits(number)} times on this page`,
  show: 'Show on the page',
};
