/** The topics of the page in order of importance. */
import type { TopicEntry } from '../../lib/dataset/compiled';
import type { PageReport } from '../../lib/messaging/protocol';
import type { FrontPage, OpenDataset } from './popup-state';

type PageTopic = PageReport['topics'][number];

/** Headline and lead say what an article is about: a mention there counts for three. */
const EARLY_BONUS = 2;
/** Most articles name capitals and presidents, whatever they are about: theirs count half. */
const COMMON_KINDS: ReadonlySet<TopicEntry['kind']> = new Set(['place', 'person']);
const COMMON_SHARE = 0.5;

/**
 * Heaviest first; of equal weight, as they come up on the page.
 *
 * @param known topics with their kinds; one that is not there counts in full
 */
export function rankTopics(
  topics: PageReport['topics'],
  known: readonly TopicEntry[],
): readonly PageTopic[] {
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  const weightOf = ({ topic, count, early }: PageTopic): number => {
    const kind = kinds.get(topic);
    const share = kind !== undefined && COMMON_KINDS.has(kind) ? COMMON_SHARE : 1;
    return (count + early * EARLY_BONUS) * share;
  };
  return topics.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The page with its topics ranked; still being asked while their kinds are read, so that no row moves. */
export function rankedPage(page: FrontPage, dataset: OpenDataset): FrontPage {
  if (page.kind !== 'answered' || page.report.topics.length === 0) return page;
  if (dataset.kind === 'opening') return { kind: 'asking' };
  const known = dataset.kind === 'open' ? dataset.registries.topics : [];
  return { ...page, report: { ...page.report, topics: rankTopics(page.report.topics, known) } };
}
