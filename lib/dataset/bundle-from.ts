/** Puts a stored card and what all cards share together again. */
import type { CardBundle, Registries, StoredCard } from './compiled';

/** Both files come from one build, so that no id of the card is missing in the registries. */
export function bundleFrom(stored: StoredCard, registries: Registries): CardBundle {
  const { card, works, parties, publications } = stored;
  return {
    card,
    works,
    parties: pick(registries.parties, parties),
    publications: pick(registries.publications, publications),
  };
}

function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly T['id'][],
): Record<T['id'], T> {
  const wanted = new Set<string>(ids);
  const picked = records.filter(({ id }) => wanted.has(id)).map((record) => [record.id, record]);
  return Object.fromEntries(picked) as Record<T['id'], T>;
}
