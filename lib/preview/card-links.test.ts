import { describe, expect, it } from 'vitest';

import { bundleOf, CRIMEA, NATO, Story, topic } from './preview.fixture';
import { requestOf, shownOf } from './preview-state';
import { ABANDON_DELAY_MS, MAX_TRAIL, WARM_DELAY_MS } from './preview-timing';

const phaseOf = (story: Story) => story.state.phase;
const cardOf = (story: Story) => shownOf(story.state)?.bundle.card.id;
const pinned = () => new Story().open(NATO).send({ type: 'pin-toggled' });
const follow = (story: Story, id: string) => story.send({ type: 'topic-asked', topic: topic(id) });

describe('pinned', () => {
  it('stays whatever the pointer does', () => {
    const story = pinned().move('page').wait(5_000).move(CRIMEA).wait(5_000).press('page');
    expect(phaseOf(story)).toBe('pinned');
    expect(cardOf(story)).toBe('nato');
  });

  it('stays when its mark leaves the page', () => {
    const story = pinned().send({ type: 'marks-gone', marks: new Set([1]) });
    expect(phaseOf(story)).toBe('pinned');
  });

  it('is open again when unpinned', () => {
    expect(phaseOf(pinned().send({ type: 'pin-toggled' }))).toBe('open');
  });

  it('needs a card', () => {
    expect(phaseOf(new Story().send({ type: 'pin-toggled' }))).toBe('idle');
  });
});

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

  it('work in a pinned card', () => {
    const story = follow(new Story().open(NATO).send({ type: 'pin-toggled' }), 'osce').answer();
    expect(phaseOf(story)).toBe('pinned');
    expect(cardOf(story)).toBe('osce');
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

describe('the keyboard', () => {
  it('opens as soon as the card is there', () => {
    const story = new Story().jump(NATO);
    expect(phaseOf(story)).toBe('dwelling');
    expect(phaseOf(story.answer())).toBe('open');
  });

  it('is not stopped by the scrolling it causes', () => {
    const story = new Story().jump(NATO).send({ type: 'interrupted', at: 10_001 });
    expect(phaseOf(story.answer())).toBe('open');
  });

  it('does not care where the pointer lies about', () => {
    const story = new Story().move('page').jump(NATO).move('page').answer().move('page');
    expect(phaseOf(story.wait(5_000))).toBe('open');
  });

  it('cares once the pointer has been in the card', () => {
    const story = new Story().jump(NATO).answer().move('card').move('page');
    expect(phaseOf(story.wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('moves from card to card, also from a pinned one', () => {
    const story = new Story().jump(NATO).answer().jump(CRIMEA);
    expect(cardOf(story)).toBe('nato');
    expect(cardOf(story.answer())).toBe('crimea');
    story.send({ type: 'pin-toggled' }).jump(NATO).answer();
    expect(phaseOf(story)).toBe('open');
    expect(cardOf(story)).toBe('nato');
  });

  it('yields to a pointer that rests on another mark', () => {
    const story = new Story().jump(NATO).answer().move(CRIMEA).answer().wait(WARM_DELAY_MS);
    expect(cardOf(story)).toBe('crimea');
  });
});
