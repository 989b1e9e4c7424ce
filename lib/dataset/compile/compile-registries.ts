/** The lists that options and popup show. */
import { citationsOf } from '../card-parts';
import type { Registries, TopicEntry } from '../compiled';
import type { Card } from '../schema/card';
import type { DatasetSource } from './dataset-source';
import { firstSentence } from '../../text/first-sentence';

/** All publications with their citations in the given cards, the presets and the topics. */
export function compileRegistries(source: DatasetSource, cards: readonly Card[]): Registries {
  const publisherOf = new Map(source.works.map(({ id, publication }) => [id, publication]));
  const citations = new Map<string, number>();
  for (const card of cards) {
    for (const { value } of citationsOf(card)) {
      const publication = publisherOf.get(value.work) ?? '';
      citations.set(publication, (citations.get(publication) ?? 0) + 1);
    }
  }
  return {
    parties: source.parties,
    publications: source.publications
      .map((publication) =>
        Object.assign({}, publication, { citations: citations.get(publication.id) ?? 0 }),
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    presets: source.presets.map(({ id, label, description, hides }) => ({
      id,
      label,
      description,
      hides,
    })),
    topics: cards.map(topicEntry).toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
  };
}

/** A topic as lists show it. */
export function topicEntry({ id, title, kind, summary }: Card): TopicEntry {
  return { id, title, kind, gist: firstSentence(summary.text) };
}
