/** How the cards' terms do over many articles: which fire alone, collide, or never fire. */
import type { Card } from '../../../lib/dataset/schema/card';
import { surfaceForms } from '../../../lib/lexicon/surface-forms';
import type { MentionFinder } from '../../../lib/mentions/find-mentions';
import type { Mention } from '../../../lib/mentions/types';
import type { ScannedDocument } from '../../scan/read-document';

/** One term of one card; forms of a term count together. */
export interface TermUse {
  readonly topic: string;
  /** As the editor wrote it; a pattern's match string. */
  readonly term: string;
  /** Articles in which it is a mention. */
  readonly articles: number;
  /** Of these, articles in which nothing else names the topic: the term is on its own there. */
  readonly alone: number;
}

/** Words that two cards want. */
export interface Collision {
  readonly words: string;
  readonly topics: readonly string[];
  /** Places where one of them has the words and the other was refused there. */
  readonly places: number;
}

export interface Usage {
  readonly articles: number;
  readonly uses: readonly TermUse[];
  readonly collisions: readonly Collision[];
  /** Terms of each card that are never a mention. */
  readonly silent: readonly { readonly topic: string; readonly terms: readonly string[] }[];
}

export function measureUsage(
  documents: readonly ScannedDocument[],
  cards: readonly Card[],
  finder: MentionFinder,
): Usage {
  const written = writtenTerms(cards);
  const uses = new Map<string, { topic: string; term: string; articles: number; alone: number }>();
  const collisions = new Map<string, { words: string; topics: string[]; places: number }>();
  for (const { cues, blocks } of documents) {
    const { mentions, rejections } = finder.find({ article: cues, blocks }, true);
    for (const [topic, own] of Map.groupBy(mentions, (mention) => mention.topic)) {
      const terms = new Set(own.map((mention) => termOf(mention, written)));
      for (const term of terms) {
        const use = entry(uses, `${topic} ${term}`, () => ({ topic, term, articles: 0, alone: 0 }));
        use.articles += 1;
        if (terms.size === 1) use.alone += 1;
      }
    }
    const places = Map.groupBy(rejections, placeOf);
    for (const mention of mentions) {
      for (const topic of new Set(places.get(placeOf(mention))?.map((one) => one.topic))) {
        if (topic === mention.topic) continue;
        const topics = [mention.topic, topic].sort();
        const key = `${mention.term} ${topics.join(' ')}`;
        entry(collisions, key, () => ({ words: mention.term, topics, places: 0 })).places += 1;
      }
    }
  }
  return {
    articles: documents.length,
    uses: [...uses.values()],
    collisions: [...collisions.values()].sort((a, b) => b.places - a.places),
    silent: cards.map(({ id }) => ({
      topic: id,
      terms: [...new Set(written.get(id)?.values())].filter((term) => !uses.has(`${id} ${term}`)),
    })),
  };
}

type WrittenTerms = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** For each card, the words the engine matches to the term they were made from. */
function writtenTerms(cards: readonly Card[]): WrittenTerms {
  return new Map(
    cards.map((card) => [
      card.id as string,
      new Map(
        surfaceForms(card)
          .map(({ words, of }) => [words.join(' '), of] as const)
          .toReversed(),
      ),
    ]),
  );
}

function termOf({ topic, term, how }: Mention, written: WrittenTerms): string {
  return how === 'backref' ? `the ${term}` : (written.get(topic)?.get(term) ?? term);
}

function placeOf(one: { block: number; start: number; end: number }): string {
  return `${one.block} ${one.start} ${one.end}`;
}

function entry<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
