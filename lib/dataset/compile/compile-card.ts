/** One card with everything it refers to, as the page side is given it. */
import { citationsOf, partiesOf } from '../card-parts';
import type { CardBundle, CompiledCard, CompiledWork, RelatedTopic } from '../compiled';
import type { Card } from '../schema/card';
import type { Party, Publication, Work } from '../schema/registries';
import type { DatasetSource } from './dataset-source';
import { shownTitle } from '../shown-title';

/** Records by id; `card` knows only those that are compiled. */
export interface Lookups {
  readonly card: (id: string) => Card | undefined;
  readonly work: (id: string) => Work | undefined;
  readonly publication: (id: string) => Publication | undefined;
  readonly party: (id: string) => Party | undefined;
}

/** Makes the look-ups once for all cards. */
export function createLookups(source: Omit<DatasetSource, 'presets' | 'version'>): Lookups {
  return {
    card: finder(source.cards),
    work: finder(source.works),
    publication: finder(source.publications),
    party: finder(source.parties),
  };
}

function finder<T extends { readonly id: string }>(records: readonly T[]) {
  const byId = new Map<string, T>(records.map((record) => [record.id, record]));
  return (id: string) => byId.get(id);
}

/** Throws when the card refers to something that is not there: check the dataset first. */
export function compileCard(card: Card, lookups: Lookups): CardBundle {
  const works = pick(
    Array.from(citationsOf(card), ({ value }) => value.work),
    lookups.work,
  );
  const publications = pick(publicationIds(works, lookups), lookups.publication);
  const parties = pick(
    Array.from(partiesOf(card), ({ value }) => value),
    lookups.party,
  );
  return {
    card: strippedCard(card, lookups),
    works: Object.fromEntries(works.map((work) => [work.id, compileWork(work)])),
    parties: Object.fromEntries(parties.map((party) => [party.id, party])),
    publications: Object.fromEntries(publications.map((one) => [one.id, one])),
  };
}

/** Each record once, by id, so that the same card always gives the same bytes. */
function pick<T>(ids: readonly string[], find: (id: string) => T | undefined): T[] {
  return [...new Set(ids)].toSorted().map((id) => {
    const record = find(id);
    if (record === undefined) throw new Error(`the dataset has no record "${id}"`);
    return record;
  });
}

function publicationIds(works: readonly Work[], { publication: find }: Lookups): string[] {
  const direct = works.flatMap(({ publication, publishedBy }) => [publication, publishedBy ?? []]);
  const ids = direct.flat();
  return [...ids, ...ids.flatMap((id) => find(id)?.parent ?? [])];
}

function compileWork({ check, titleBy, ...work }: Work): CompiledWork {
  const title = shownTitle({ title: work.title, titleBy });
  return { ...work, title, checked: check.status };
}

/** Leaves out what only editors and the engine need. */
function strippedCard(card: Card, { card: find }: Lookups): CompiledCard {
  const {
    schema: _schema,
    words: _words,
    since: _since,
    aliases: _aliases,
    patterns: _patterns,
    subject: _subject,
    classNouns: _classNouns,
    offices: _offices,
    contextWords: _contextWords,
    notThis: _notThis,
    review: _review,
    changelog,
    ...kept
  } = card;
  return {
    ...kept,
    naming: card.naming.map(({ forms, ...naming }) => ({
      ...naming,
      forms: forms.map(({ text }) => text),
    })),
    corrections: changelog
      .filter(({ type }) => type === 'correction')
      .map(({ version, date, text }) => ({ version, date, text })),
    related: card.related.flatMap(({ card: id, rel }): RelatedTopic | [] => {
      const other = find(id);
      return other ? { topic: other.id, title: other.title, kind: other.kind, rel } : [];
    }),
  };
}
