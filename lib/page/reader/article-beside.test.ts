import { describe, expect, it } from 'vitest';

import { topic } from '../../preview/preview.fixture';
import type { PageMention } from '../marks/marked-text';
import { articleBeside } from './article-beside';
import type { ReadingSession } from './reading-session';

const TEXT = 'The so-called zone is disputed.';

/** A session in which one topic is mentioned. */
function sessionWith(how: PageMention['how']): ReadingSession {
  const block = { text: TEXT } as PageMention['block'];
  const mention = { id: 7, topic: topic('svalbard-treaty'), block, start: 4, end: 18, how };
  return {
    text: { texts: () => [TEXT] },
    preview: { mentionOf: (wanted: string) => (wanted === mention.topic ? mention : undefined) },
    dateOf: (mark: number | null) => (mark === mention.id ? '2021-01-01' : null),
  } as unknown as ReadingSession;
}

describe('articleBeside', () => {
  it('tells date, texts, and the words where they are contested', () => {
    expect(articleBeside(sessionWith('wording'), topic('svalbard-treaty'))).toEqual({
      published: '2021-01-01',
      words: 'so-called zone',
      mentionWords: 'so-called zone',
      texts: [TEXT],
    });
    const named = articleBeside(sessionWith('name'), topic('svalbard-treaty'));
    expect(named?.words).toBeUndefined();
    expect(named?.mentionWords).toBe('so-called zone');
  });

  it('tells nothing of a topic that is not mentioned', () => {
    expect(articleBeside(sessionWith('wording'), topic('nato'))).toBeNull();
  });
});
