/** What an article has named so far, for the descriptions that point back to it. */
import { isOutside } from './period';
import type { PreparedLexicon } from './prepared-lexicon';

/** How many sentences back the thing may have been named. */
const MAX_SENTENCES_BACK = 3;
/** A topic named this many times as often as another is what the article is about. */
const OUTWEIGHS = 3;
/** And this many times where something else speaks for it: one sentence names both, or the title it. */
const OUTWEIGHS_HELPED = 2;
/** Things remembered for one noun: more than three sentences hold. */
const MAX_RECENT = 24;

interface Antecedent {
  /** null: something without a card. */
  readonly topic: number | null;
  readonly sentence: number;
}

/** What was named that one class noun can point back to. */
interface Named {
  /** The last things, oldest first. */
  readonly recent: Antecedent[];
  /** All of them, without order. */
  readonly topics: Set<number | null>;
}

export interface Discourse {
  readonly byNoun: Map<number, Named>;
  /** How often the article names a topic, what is still to be read included. */
  readonly counts: ReadonlyMap<number, number>;
  /** What the article's title names. */
  readonly titled: ReadonlySet<number>;
  /** Day of the article, or null. */
  readonly published: string | null;
}

export function createDiscourse(article: Omit<Discourse, 'byNoun'>): Discourse {
  return { byNoun: new Map(), ...article };
}

/** Notes that a topic was named, for every noun that can point back to it. */
export function noteTopic(
  discourse: Discourse,
  lexicon: PreparedLexicon,
  { topic, sentence }: { readonly topic: number; readonly sentence: number },
): void {
  const { classNouns = [], offices = [] } = lexicon.topics[topic] ?? {};
  for (const noun of classNouns) note(discourse, noun, { topic, sentence });
  for (const { noun, terms } of offices) {
    const isInOffice = terms.some((term) => isOutside(term, discourse.published) === null);
    note(discourse, noun, { topic: isInOffice ? topic : null, sentence });
  }
}

/** Notes that something without a card was named by, or with, a class noun. */
export function noteStranger(discourse: Discourse, noun: number, sentence: number): void {
  note(discourse, noun, { topic: null, sentence });
}

function note({ byNoun }: Discourse, noun: number, antecedent: Antecedent): void {
  const named = byNoun.get(noun) ?? { recent: [], topics: new Set() };
  byNoun.set(noun, named);
  named.topics.add(antecedent.topic);
  named.recent.push(antecedent);
  if (named.recent.length > MAX_RECENT) named.recent.shift();
}

/**
 * What a class noun points back to, or why nothing: the last thing of its class within three
 * sentences, unless that was named in passing only; beyond them what the article is about.
 */
export function resolve(
  { byNoun, counts, titled }: Discourse,
  noun: number,
  sentence: number,
): { readonly topic: number | null; readonly reason: string | null } {
  const { recent, topics } = byNoun.get(noun) ?? { recent: [], topics: new Set<null>() };
  const last = recent.at(-1);
  if (last === undefined) return { topic: null, reason: 'nothing of this kind was named before' };
  const countOf = (topic: number | null): number => (topic === null ? 1 : (counts.get(topic) ?? 0));
  const outweighs = (topic: number | null, other: number | null, times = OUTWEIGHS): boolean =>
    topic !== null && countOf(topic) >= times * Math.max(1, countOf(other));
  if (sentence - last.sentence <= MAX_SENTENCES_BACK) {
    if (last.topic === null)
      return { topic: null, reason: 'points back to something without a card' };
    const chief = recent.find((one) =>
      one.sentence === last.sentence
        ? outweighs(one.topic, last.topic, OUTWEIGHS_HELPED)
        : sentence - one.sentence < MAX_SENTENCES_BACK && outweighs(one.topic, last.topic),
    );
    return { topic: chief?.topic ?? last.topic, reason: null };
  }
  const chief = [...topics].find((topic) => {
    const times = topic !== null && titled.has(topic) ? OUTWEIGHS_HELPED : OUTWEIGHS;
    return [...topics].every((other) => other === topic || outweighs(topic, other, times));
  });
  return typeof chief === 'number'
    ? { topic: chief, reason: null }
    : { topic: null, reason: 'more than one of this kind was named, none of them nearby' };
}
