/**
 * How far a second annotator, who saw neither the first one's marks nor the
 * engine's, agrees with the first: the ceiling of what the engine can be held
 * to, and a list of what has to be decided.
 */
import { type GoldArticle, GoldError } from './read-gold';
import { isOptional, type Scored, scoreArticle } from './score-gold';

/**
 * The second annotation scored as if it were the engine's finds. What either
 * of them left open is no difference.
 *
 * @throws GoldError where the two are not annotations of the same text
 */
export function agreement(
  first: GoldArticle,
  second: GoldArticle,
  topics: ReadonlySet<string>,
): Scored {
  const other = first.blocks.findIndex(({ text }, index) => text !== second.blocks[index]?.text);
  if (other !== -1 || first.blocks.length !== second.blocks.length)
    throw new GoldError(
      `${first.id}: block ${other} of the second annotation has another text; copy it from the first`,
    );
  const mentions = second.mentions.filter(({ topic }) => topics.has(topic));
  const scored = scoreArticle(
    first,
    {
      mentions: mentions.map(({ kind, ...mention }) => ({ ...mention, how: kind })),
      rejections: [],
    },
    topics,
  );
  return { ...scored, missed: scored.missed.filter((mention) => !isOptional(second, mention)) };
}
