/** What Citation.js, a reader of BibTeX that is not ours, finds in what we write. */
// oxlint-disable-next-line import/no-unassigned-import -- a plugin of Citation.js adds itself
import '@citation-js/plugin-bibtex';

import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';

import { toBibtex } from '../../../lib/dataset/csl-to-bibtex';
import { cardToCsl, toCsl } from '../../../lib/dataset/to-csl';
import { aCard, aWork, WORKS } from '../dataset.fixture';

function read(bibtex: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(bibtex).format('data', { format: 'object' });
}

describe('toBibtex', () => {
  it('keeps what a source is, who published it and when', () => {
    const item = toCsl(aWork({ author: 'The Office of A and B' }), () => 'Ministry of Norland');
    expect(read(toBibtex([item]))).toMatchObject([
      {
        id: item.id,
        title: item.title,
        author: [{ family: 'The Office of A and B' }],
        issued: { 'date-parts': [item.issued['date-parts'][0]?.slice(0, 2)] },
        'container-title': 'Ministry of Norland',
        URL: item.URL,
      },
    ]);
  });

  it.each([
    'Costs rise 50% & more: $1_000 #2 {or} ~3^2 \\ end',
    'US: "no" to the EU’s «offer» – Київ',
    'McDonald and the UN',
  ])('keeps every character of a title: %s', (title) => {
    const [found] = read(toBibtex([toCsl(aWork({ title }), String)]));
    expect(found?.['title']).toBe(title);
  });

  it('writes one entry for each item, the card among them', () => {
    const card = cardToCsl(aCard(), { genre: 'Newsgloss fact card, version 2', language: 'en' });
    const items = [card, ...WORKS.map((work) => toCsl(work, String))];
    expect(read(toBibtex(items)).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(read(toBibtex([card]))).toMatchObject([{ note: 'Newsgloss fact card, version 2' }]);
  });
});
