import { describe, expect, it } from 'vitest';

import { bundleOf, NATO, requestOf, Story, topic } from './preview.fixture';
import { shownOf } from './preview-state';
import { MAX_TRAIL } from './preview-timing';

const phaseOf = (story: Story) => story.state.phase;
const cardOf = (story: Story) => shownOf(story.state)?.bundle.card.id;
const follow = (story: Story, id: string) => story.send({ type: 'topic-asked', topic: topic(id) });

describe('links inside the card', () => {
  it('keep the card until the next one is there, then lead back', () => {
    const story = follow(new Story().open(NATO), 'article-5');
    expect(cardOf(story)).toBe('nato');
    expect(cardOf(story.answer())).toBe('article-5');
    expect(shownOf(story.state)?.trail.map(({ card }) => card.id)).toEqual(['nato']);
    story.send({ type: 'went-back' });
    expect(cardOf(story)).toBe('nato');
    expect(shownOf(story.state)?.trail).toEqual([]);
  });

  it('change nothing when there is no such card', () => {
    const story = follow(new Story().open(NATO), 'nowhere').answer(null);
    expect(cardOf(story)).toBe('nato');
    expect(requestOf(story.state)).toBeNull();
  });

  it('of two followed quickly the later one counts', () => {
    const story = follow(new Story().open(NATO), 'article-5');
    const early = requestOf(story.state)?.token ?? 0;
    follow(story, 'osce').send({
      type: 'answered',
      at: story.now,
      token: early,
      bundle: bundleOf('article-5'),
    });
    expect(cardOf(story)).toBe('nato');
    expect(cardOf(story.answer())).toBe('osce');
  });

  it('call an abandoned card back', () => {
    expect(phaseOf(follow(new Story().open(NATO).move('page'), 'osce'))).toBe('open');
  });

  it('forget the far end of a long trail', () => {
    const story = new Story().open(NATO);
    for (let step = 0; step < MAX_TRAIL + 5; step += 1) follow(story, `topic-${step}`).answer();
    expect(shownOf(story.state)?.trail).toHaveLength(MAX_TRAIL);
  });

  it('need a card', () => {
    const story = follow(new Story(), 'osce').send({ type: 'went-back' });
    expect(phaseOf(story)).toBe('idle');
    expect(requestOf(story.state)).toBeNull();
  });
});
