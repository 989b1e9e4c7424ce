/**
 * One card as its file holds it, and back: a fifth smaller than its bundle.
 *
 * What all cards share (publishers, parties) stands in the registries. A work's id, which each of
 * its citations repeats, is its place in the list; most of the id itself is its publication and
 * its day, so that only the rest is written. What is so of nearly every work is left out.
 */
import type { CardBundle, CompiledCard, CompiledWork, Registries } from './compiled';
import type { PartyId, PublicationId, TopicId, WorkId } from './schema/primitives';

/** What is written of a card: its citations name works by their place in {@link StoredCard.works}. */
export interface StoredCard {
  readonly card: unknown;
  readonly works: readonly StoredWork[];
  readonly parties: readonly PartyId[];
  readonly publications: readonly PublicationId[];
}

/** The cards of one file. */
export type Shelf = Readonly<Record<TopicId, StoredCard>>;

/** Left out where nearly every work is so. */
const USUAL = { lang: 'en', checked: 'verified' } as const;

type StoredWork = Omit<CompiledWork, 'id' | keyof typeof USUAL> &
  Partial<Pick<CompiledWork, keyof typeof USUAL>> &
  ({ readonly id: WorkId } | { readonly tail: string });

/** The file's form of a bundle. */
export function storeCard({ card, works, parties, publications }: CardBundle): StoredCard {
  const ids = Object.keys(works);
  const places = new Map(ids.map((id, place) => [id, place]));
  return {
    card: withWorks(card, (id) => places.get(id as string)),
    works: Object.values(works).map(storeWork),
    parties: Object.values(parties).map(({ id }) => id),
    publications: Object.values(publications).map(({ id }) => id),
  };
}

/** Both files come from one build, so that no id of the card is missing in the registries. */
export function restoreCard(stored: StoredCard, registries: Registries): CardBundle {
  const works = stored.works.map(restoreWork);
  return {
    card: withWorks(stored.card, (place) => works[place as number]?.id) as CompiledCard,
    works: Object.fromEntries(works.map((work) => [work.id, work])),
    parties: pick(registries.parties, stored.parties),
    publications: pick(registries.publications, stored.publications),
  };
}

function storeWork({ id, lang, checked, ...work }: CompiledWork): StoredWork {
  const start = usualStart(work);
  return {
    ...(id.startsWith(start) ? { tail: id.slice(start.length) } : { id }),
    ...work,
    ...(lang === USUAL.lang ? {} : { lang }),
    ...(checked === USUAL.checked ? {} : { checked }),
  };
}

function restoreWork(stored: StoredWork): CompiledWork {
  if ('id' in stored) return { ...USUAL, ...stored };
  const { tail, ...work } = stored;
  return { ...USUAL, ...work, id: `${usualStart(work)}${tail}` as WorkId };
}

/** How most ids of works begin (docs/editing.md). */
function usualStart({ publication, date }: Pick<CompiledWork, 'publication' | 'date'>): string {
  return `${publication}-${date}`;
}

/** The same value with every citation's `work` changed. */
function withWorks(value: unknown, change: (work: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withWorks(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'work' ? change(item) : withWorks(item, change),
    ]),
  );
}

function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly T['id'][],
): Record<T['id'], T> {
  const wanted = new Set<string>(ids);
  const picked = records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]);
  return Object.fromEntries(picked) as Record<T['id'], T>;
}
