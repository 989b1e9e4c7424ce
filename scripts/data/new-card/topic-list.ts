/**
 * The list of topics that are to get a card: tab-separated, with a header.
 * Its texts are leads to check, not facts.
 */
import * as v from 'valibot';

import { TopicIdSchema, WikidataIdSchema } from '../../../lib/dataset/schema/primitives';
import { BEATS, CARD_KINDS, type Beat } from '../../../lib/dataset/schema/vocabulary';
import { UsageError } from '../commands/command';

/** The list names beats in words. */
const BEAT_TITLES: Readonly<Record<string, Beat>> = {
  'AI & technology regulation': 'ai-tech-regulation',
  Africa: 'africa',
  'China, Taiwan & South China Sea': 'china-taiwan',
  'Climate & environment': 'climate-environment',
  'Cyber, information & election integrity': 'cyber-elections',
  'EU & European politics': 'eu-politics',
  'Economy & central banks': 'economy',
  Energy: 'energy',
  Health: 'health',
  'International courts & law of war': 'courts-law-of-war',
  'Iran & the Gulf': 'iran-gulf',
  'Israel & Palestine': 'israel-palestine',
  'Koreas & Japan': 'koreas-japan',
  'Latin America & Caribbean': 'latin-america',
  'Lebanon, Syria, Iraq, Yemen, Türkiye': 'levant-turkey',
  'Migration & asylum': 'migration',
  'NATO & transatlantic defence': 'nato',
  'Nuclear weapons & arms control': 'nuclear-arms-control',
  'Rights, religion & culture': 'rights-religion',
  'Russia & post-Soviet space': 'russia-post-soviet',
  'Sanctions & economic coercion': 'sanctions',
  'South Asia & Afghanistan': 'south-asia',
  'Southeast Asia, Australia & Pacific': 'southeast-asia-pacific',
  'Space, aviation & sport': 'space-aviation-sport',
  'Trade & tariffs': 'trade',
  'UK & Ireland': 'uk-ireland',
  'UN & international law': 'un-international-law',
  'US politics & institutions': 'us-politics',
  'Ukraine war & European security': 'ukraine-war',
  'Weapons & terms readers meet': 'weapons-terms',
};

const Aliases = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  ),
);

const TopicSchema = v.object({
  id: TopicIdSchema,
  title: v.string(),
  beat: v.pipe(
    v.string(),
    v.transform((title) => (Object.hasOwn(BEAT_TITLES, title) ? BEAT_TITLES[title] : title)),
    v.picklist(BEATS),
  ),
  kind: v.picklist(CARD_KINDS),
  aliases: Aliases,
  ambiguous_aliases: Aliases,
  question: v.string(),
  sides: v.string(),
  wikidata_qid: v.union([v.literal(''), WikidataIdSchema]),
  volatility: v.picklist(['fast', 'monthly', 'stable']),
  auto_highlight: v.picklist(['Y', 'N']),
});
export type ListedTopic = v.InferOutput<typeof TopicSchema>;

/** Finds a topic by its id. Throws a UsageError that names the line where the list is not as expected. */
export function findTopic(list: string, id: string): ListedTopic {
  const [header = '', ...lines] = list.trimEnd().split(/\r?\n/u);
  const columns = header.split('\t');
  const index = lines.findIndex((line) => line.split('\t')[columns.indexOf('id')] === id);
  const line = lines[index];
  if (line === undefined) throw new UsageError(`the topic list has no "${id}"`);
  const fields = line.split('\t');
  const topic = v.safeParse(
    TopicSchema,
    Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])),
  );
  if (topic.success) return topic.output;
  const [issue] = topic.issues;
  throw new UsageError(
    `line ${index + 2} of the topic list: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
  );
}
