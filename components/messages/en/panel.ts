/** Every word of the side panel that is not the popup's too, in English. */

/** Part of the catalogue in pages.ts. */
export const enPanel = {
  open: 'Open beside the page',
  list: 'Topics of this page',
  card: 'Card',
  firstWords: (words: string) => `as “${words}”`,
  invitation:
    'Choose a topic, or rest the pointer on a marked term in the article: its card opens here.',
  onPage: (count: number) => (count === 1 ? 'Once on this page' : `${count} times on this page`),
  show: 'Show on the page',
};
