/** What the next batch of blocks of the same article needs to know. */
import type { ArticleScan } from './article-scan';
import type { Leads } from './leads';
import type { PreparedLexicon } from './prepared-lexicon';
import type { Selected } from './select';
import { HitKind } from './trie';
import type { ArticleCarry, FindRequest } from './types';

/** More than a back-reference can reach. */
const MAX_RECENT = 12;

export function nextCarry(
  lexicon: PreparedLexicon,
  done: {
    readonly request: FindRequest;
    readonly article: ArticleScan;
    readonly selected: readonly Selected[];
    readonly leads: Leads;
  },
): ArticleCarry {
  const { request, article, selected, leads } = done;
  const counts: Record<string, number> = { ...request.carry?.counts };
  for (const { topic } of selected) {
    const id = lexicon.topics[topic]?.id ?? '';
    counts[id] = (counts[id] ?? 0) + 1;
  }
  const support = new Set(request.carry?.support);
  for (const { hits } of article.blocks)
    for (const hit of hits[HitKind.Support]) support.add(hit.ref);
  return {
    counts,
    ...leads.state(),
    support: [...support],
    // The title is counted anew with every request.
    subjects: article.subjectCounts.map(
      (count, index) =>
        count - 2 * article.title.hits[HitKind.Subject].filter((hit) => hit.ref === index).length,
    ),
    recent: recentTopics(lexicon, done),
  };
}

function recentTopics(
  lexicon: PreparedLexicon,
  {
    request,
    article,
    selected,
  }: Pick<Parameters<typeof nextCarry>[1], 'request' | 'article' | 'selected'>,
): ArticleCarry['recent'] {
  const last = article.blocks.at(-1);
  const sentences =
    last === undefined ? 0 : last.firstSentence + (last.tokens.sentences.at(-1) ?? -1) + 1;
  const here = selected.map(({ topic, scan, from }) => ({
    topic: lexicon.topics[topic]?.id,
    sentencesAgo: sentences - scan.firstSentence - (scan.tokens.sentences[from] ?? 0),
  }));
  const before = (request.carry?.recent ?? []).map(({ topic, sentencesAgo }) => ({
    topic,
    sentencesAgo: sentencesAgo + sentences,
  }));
  return [...here.toReversed(), ...before]
    .flatMap(({ topic, sentencesAgo }) => (topic === undefined ? [] : [{ topic, sentencesAgo }]))
    .slice(0, MAX_RECENT);
}
