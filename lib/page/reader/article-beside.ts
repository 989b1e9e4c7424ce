/** What the article in front has to do with one of its topics, for a card that is shown elsewhere. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { ArticleBeside } from '../../messaging/protocol';
import { wordingOf, wordsOf } from '../marks/marked-text';
import type { ReadingSession } from './reading-session';

/** By the mention whose card is open, else by the first one; null where there is none. */
export function articleBeside(
  { text, preview, dateOf }: ReadingSession,
  topic: TopicId,
): ArticleBeside | null {
  const mention = preview.mentionOf(topic);
  if (mention === undefined) return null;
  return {
    published: dateOf(mention.id),
    words: wordingOf(mention),
    mentionWords: wordsOf(mention),
    texts: text.texts(),
  };
}
