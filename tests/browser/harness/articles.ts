/** Articles for tests, written for them. Each paragraph has a job; see where it is used. */

export interface ArticleParts {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  /** HTML before and after the article, inside the body. */
  readonly before?: string;
  readonly after?: string;
  readonly head?: string;
}

export const PARAGRAPHS = [
  'Diplomats met in Vienna on Monday to talk about the Budapest Memorandum, thirty years after it was signed by four states.',
  'The pact, one of them said, is read differently in Kyiv and in Moscow. NATO sent no observer to the meeting, which ended without a statement.',
  'A second round is planned for the spring, when the Minsk agreements and the Helsinki Final Act are to be discussed in the same hall by the same people.',
];

/** A page that is an article by its own account. */
export function articlePage(parts: ArticleParts = {}): string {
  const title = parts.title ?? 'Four states look back on a paper of 1994';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2024-12-05',
  };
  const paragraphs = (parts.paragraphs ?? PARAGRAPHS).map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>${parts.head ?? ''}
<style>body{font:18px/1.6 serif;margin:40px;max-width:640px}</style></head>
<body>${parts.before ?? ''}<article><h1>${title}</h1>${paragraphs}</article>${parts.after ?? ''}</body></html>`;
}
