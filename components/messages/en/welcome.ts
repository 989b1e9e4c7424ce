/** Every word of the page that opens after the installation, in English. */

/** Part of the catalogue in pages.ts. */
export const enWelcome = {
  title: 'Welcome to Newsgloss',
  lead: 'Newsgloss underlines the terms of a news page that have a story behind them. Each has a card: what is agreed, what each side claims, and where it said so. It gives no verdicts.',
  tryIt: 'Try it here',
  tryHint:
    'This article is real for Newsgloss, although we wrote it. Rest the pointer on a dotted term.',
  howTo: 'How to use it',
  pointing: 'Point at a dotted term and wait a moment. The card stays while the pointer is on it.',
  touching: 'On a touched screen, tap a term. Pull the sheet down to close it.',
  next: (key: string) => `${key}: the next term; its card opens.`,
  previous: (key: string) => `${key}: the term before.`,
  enter: (key: string) => `${key}: into the card; Escape closes it.`,
  searching: 'The Newsgloss button in the toolbar searches all topics and lists those of the page.',
  sources: 'Every statement names its source, and you choose which sources you see.',
  chooseSources: 'Choose sources',
  privacy:
    'Everything happens in your browser. Newsgloss asks no network, sends nothing, and knows no account. It reads pages to find terms, and forgets them when you leave.',
  allOptions: 'All options',
};
