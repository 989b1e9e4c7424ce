/** What a paragraph's words are marked as, for tests of single rules. */
import type { Card } from '../dataset/schema/card';
import { compileLexicon } from '../lexicon/compile-lexicon';
import { createMentionFinder } from './find-mentions';

/** A finder of the marked words of one paragraph, in order, under a title. */
export function wordsFoundWith(cards: readonly Card[]): (text: string, title?: string) => string[] {
  const finder = createMentionFinder(compileLexicon(cards));
  return (text, title = '') => {
    const blocks = [{ text, kind: 'paragraph' as const, section: 0 }];
    return finder
      .find({ article: { title, host: '', published: null }, blocks })
      .mentions.map(({ start, end }) => text.slice(start, end));
  };
}
