/** Every statement stands on works that a reader can reach: R04 to R09, R61. */
import type { Work } from '../../../lib/dataset/schema/registries';
import { citationsOf, citedParts } from '../../../lib/dataset/card-parts';
import { inEntry } from '../dataset';
import type { Dataset } from '../dataset';
import { cardRule, workRule } from '../rule';
import type { Rule } from '../rule';
import { countWords } from '../text/words';
import { addressesFromIdentifiers, isBuiltFromIdentifier } from './identifier-addresses';

/** Verbatim words a citation may carry: enough to show the wording, short enough to be a quotation. */
const MAX_QUOTE_WORDS = 12;

/**
 * Never shown as sources: the Pravda network, machine-written sites, copies of Wikipedia. Each
 * covers its subdomains.
 */
const BLOCKED_DOMAINS = [
  'news-pravda.com',
  'pravda-en.com',
  'grokipedia.com',
  'particle.news',
  'factually.co',
  'alchetron.com',
  'en-academic.com',
  'everybodywiki.com',
  'infogalactic.com',
  'justapedia.org',
  'wikispooks.com',
  'wikiwand.com',
  'wikizero.com',
];

export const worksCanBeReached = workRule({
  id: 'R04',
  severity: 'warning',
  title: 'a work has an address or an identifier',
  *check(work) {
    if (work.url !== undefined || Object.keys(work.identifiers ?? {}).length > 0) return;
    yield {
      path: ['id'],
      message: 'neither an address nor an identifier',
      remedy: 'add url (only an address that was read) or an identifier',
    };
  },
});

/** What editors note of a title that is not the publisher's. */
const NOT_ITS_OWN_TITLE =
  /\b(?:title|headline)s?\b[^.;]{0,40}\b(?:ours|described?|descriptive|not shown|not seen|(?:from|after|as in|by)(?: the words of)? (?:the|its) address)\b|\bno title\b/iu;

export const titlesOfOursAreMarked = workRule({
  id: 'R61',
  severity: 'error',
  title: "a title that is not the publisher's says whose it is",
  *check({ title, titleBy, check }) {
    if (/\(title ours\)/iu.test(title)) {
      yield {
        path: ['title'],
        message: 'the title says itself that it is ours',
        remedy: 'write titleBy: us instead',
      };
    } else if (titleBy === undefined && NOT_ITS_OWN_TITLE.test(check.note ?? '')) {
      yield {
        path: ['check', 'note'],
        message: "the note says that the title is not the publisher's",
        remedy: 'add titleBy: us, or address where it was read off the address',
      };
    }
  },
});

export const worksAreVerified = workRule({
  id: 'R05',
  severity: 'information',
  title: 'works checked below "verified"',
  *check(work) {
    if (work.check.status === 'verified') return;
    yield {
      path: ['check', 'status'],
      message: `checked as ${work.check.status}`,
      remedy: 'read the work at its address when it can be reached',
    };
  },
});

export const quotesAreShort = cardRule({
  id: 'R06',
  severity: 'error',
  title: `quotes have at most ${MAX_QUOTE_WORDS} words`,
  *check(card) {
    for (const { value, path } of citationsOf(card)) {
      const words = countWords(value.quote ?? '');
      if (words <= MAX_QUOTE_WORDS) continue;
      yield {
        path: [...path, 'quote'],
        message: `the quote has ${words} words`,
        remedy: `keep the ${MAX_QUOTE_WORDS} words that matter, verbatim`,
      };
    }
  },
});

export const noBlockedPublishers: Rule = {
  id: 'R07',
  severity: 'error',
  title: 'no blocked publishers',
  check: ({ works, publications }) => [
    ...works.flatMap((entry) =>
      (['url', 'archiveUrl'] as const)
        .filter((field) => isBlocked(hostOf(entry.value[field])))
        .map((field) => inEntry(entry, blockedFinding([field]))),
    ),
    ...publications.flatMap((entry) =>
      entry.value.domains.flatMap((domain, i) =>
        isBlocked(domain) ? inEntry(entry, blockedFinding(['domains', i])) : [],
      ),
    ),
  ],
};

function blockedFinding(path: readonly (string | number)[]) {
  return {
    path,
    message: 'this publisher is never shown as a source',
    remedy: 'cite the original text or another publisher',
  };
}

function hostOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).hostname;
}

function isBlocked(host: string): boolean {
  return BLOCKED_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Statuses that mean: nobody of us read the page at this address. */
const UNSEEN: ReadonlySet<Work['check']['status']> = new Set(['mirror', 'identifier-only']);

export const unseenAddressesAreBuilt = workRule({
  id: 'R08',
  severity: 'error',
  title: 'an address nobody read is built from an identifier',
  *check(work) {
    if (work.url === undefined || !UNSEEN.has(work.check.status)) return;
    if (isBuiltFromIdentifier(work.url, work) || isReadThroughCache(work)) return;
    const [built] = addressesFromIdentifiers(work);
    yield {
      path: ['url'],
      message: `checked as ${work.check.status}, so this address was not read`,
      remedy: built
        ? `write ${built}`
        : 'remove url (keep the copy that was read in check.via), or add the identifier it is built from',
    };
  },
});

/** A cache or redirect that carries the whole address shows the page of that address. */
function isReadThroughCache({ url, check }: Work): boolean {
  const bare = url?.replace(/^https?:\/\//u, '') ?? '';
  return (
    bare !== '' &&
    (check.via ?? '').replaceAll(/%3A/giu, ':').replaceAll(/%2F/giu, '/').includes(bare)
  );
}

export const encyclopediasNeverAlone = cardRule({
  id: 'R09',
  severity: 'error',
  title: 'an encyclopedia is never the sole source',
  *check(card, dataset: Dataset) {
    for (const { value, path } of citedParts(card)) {
      const types = value.map((citation) => dataset.publicationOf(citation)?.type);
      if (types.some((type) => type !== 'encyclopedia')) continue;
      yield {
        path,
        message: 'an encyclopedia is the only source',
        remedy: 'cite the work that the encyclopedia rests on',
      };
    }
  },
});
