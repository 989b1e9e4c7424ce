/** "NATO membership" is on Ukraine's card and on Sweden's: whose subject the engine must tell apart. */
import type { Lexicon, LexiconTopic } from './lexicon';
import { readingsOf } from './match-syntax';

/** The topics, each with the subjects of others that share a phrase with it. */
export function withRivals(
  topics: readonly LexiconTopic[],
  { terms, patterns, senses }: Pick<Lexicon, 'terms' | 'patterns' | 'senses'>,
): LexiconTopic[] {
  const rivals = topics.map(() => new Set<number>());
  const readings = patterns.flatMap(({ match, sense }) =>
    readingsOf(match).map((reading) => ({ reading, sense })),
  );
  const shared = [
    ...terms.map((term) => term.senses),
    ...Array.from(Map.groupBy(readings, ({ reading }) => reading).values(), (same) =>
      same.map(({ sense }) => sense),
    ),
  ];
  for (const indices of shared) {
    const sharing = new Set(indices.flatMap((index) => senses[index]?.topic ?? []));
    for (const topic of sharing) {
      for (const other of sharing) {
        const subject = topics[other]?.subject;
        if (other !== topic && subject !== undefined) rivals[topic]?.add(subject);
      }
    }
  }
  return topics.map((topic, index) => {
    const subjects = [...(rivals[index] ?? [])];
    return subjects.length === 0 ? topic : { ...topic, rivals: subjects };
  });
}
