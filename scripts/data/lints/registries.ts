/** Registries hold each thing once, in order, and nothing unused: R55 to R57. */
import type { Party, Publication, Work } from '../../../lib/dataset/schema/registries';
import { citationsOf, partiesOf } from '../../../lib/dataset/card-parts';
import { inEntry } from '../dataset';
import type { Dataset, Entry } from '../dataset';
import type { Finding } from '../problem';
import { compareIds, compareWorks } from '../registry-order';
import type { Rule } from '../rule';

export const nothingIsOrphaned: Rule = {
  id: 'R55',
  severity: 'warning',
  title: 'works, parties and publications are used',
  check({ cards, works, publications, parties }) {
    const cited = new Set<string>();
    const speaking = new Set<string>();
    for (const { value: card } of cards) {
      for (const { value } of citationsOf(card)) cited.add(value.work);
      for (const { value } of partiesOf(card)) speaking.add(value);
    }
    const publishing = new Set<string | undefined>([
      ...works.flatMap(({ value }) => [value.publication, value.publishedBy]),
      ...publications.map(({ value }) => value.parent),
    ]);
    return [
      ...unused(works, cited, 'no card cites this work'),
      ...unused(parties, speaking, 'no card names this party'),
      ...unused(publications, publishing, 'no work is published by this publication'),
    ];
  },
};

function unused(
  entries: readonly Entry<Work | Party | Publication>[],
  used: ReadonlySet<string | undefined>,
  message: string,
): Finding[] {
  return entries
    .filter(({ value }) => !used.has(value.id))
    .map((entry) => inEntry(entry, { path: ['id'], message, remedy: 'use it or remove it' }));
}

export const worksAreEnteredOnce: Rule = {
  id: 'R56',
  severity: 'error',
  title: 'no work is entered twice',
  check({ works }) {
    const owners = new Map<string, Entry<Work>>();
    return works.flatMap((entry) => {
      const keys = keysOf(entry.value);
      const clash = keys.find((key) => owners.has(key));
      for (const key of keys) if (!owners.has(key)) owners.set(key, entry);
      const owner = clash === undefined ? undefined : owners.get(clash);
      if (clash === undefined || !owner || owner === entry) return [];
      if (clash.startsWith('url ') && isQuotedIn(entry.value, owner.value)) return [];
      return inEntry(entry, {
        path: ['id'],
        message: `same ${clash.replace(' ', ' as in ')}: already entered as ${owner.value.id}`,
        remedy: 'keep one of the two and cite that',
      });
    });
  },
};

/** A page is one work, and the text that it quotes another: its publication is not the page's. */
function isQuotedIn(a: Work, b: Work): boolean {
  return (
    a.publication !== b.publication &&
    (a.publishedBy === b.publication || b.publishedBy === a.publication)
  );
}

/** What only one work can have. A case number or a Wikidata item may cover several documents. */
function keysOf({ url, identifiers = {} }: Work): string[] {
  const { unSymbol = [], unts, doi, celex, natoText, ecli, isbn, publicLaw } = identifiers;
  const single = Object.entries({ unts, doi, celex, natoText, ecli, isbn, publicLaw });
  return [
    ...(url === undefined ? [] : [`url ${comparableUrl(url)}`]),
    ...unSymbol.map((symbol) => `unSymbol ${symbol.toLowerCase()}`),
    ...single.flatMap(([name, id]) => (id === undefined ? [] : [`${name} ${id.toLowerCase()}`])),
  ];
}

/** The same page with and without a slash, a fragment or `www.` is the same page. */
function comparableUrl(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}

export const wikidataItemsAreUnique: Rule = {
  id: 'R57',
  severity: 'error',
  title: 'Wikidata items are unique',
  check: ({ cards, parties }) => [...repeatedItems(cards), ...repeatedItems(parties)],
};

function repeatedItems(
  entries: readonly Entry<{ readonly id: string; readonly wikidata?: string | undefined }>[],
): Finding[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { id, wikidata } = entry.value;
    if (wikidata === undefined) return [];
    const owner = owners.get(wikidata);
    if (owner === undefined) {
      owners.set(wikidata, id);
      return [];
    }
    return inEntry(entry, {
      path: ['wikidata'],
      message: `${wikidata} already belongs to ${owner}`,
      remedy: 'look the item up again; leave it out where none fits',
    });
  });
}

export const registriesAreSorted: Rule = {
  id: 'sorted',
  severity: 'warning',
  title: 'registries are sorted',
  check: ({ works, publications, parties }: Dataset) => [
    ...firstOutOfOrder(works, compareWorks),
    ...firstOutOfOrder(publications, compareIds),
    ...firstOutOfOrder(parties, compareIds),
  ],
};

/** One finding a file: the tool repairs the whole file. */
function firstOutOfOrder<T>(
  entries: readonly Entry<T>[],
  compare: (a: T, b: T) => number,
): Finding[] {
  const reported = new Set<string>();
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    if (before?.file !== entry.file || reported.has(entry.file)) return [];
    if (compare(before.value, entry.value) <= 0) return [];
    reported.add(entry.file);
    return inEntry(entry, {
      path: ['id'],
      message: 'the list is not sorted from here on',
      remedy: 'run `npm run data -- format`',
    });
  });
}
