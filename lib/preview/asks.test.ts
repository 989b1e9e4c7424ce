import { describe, expect, it } from 'vitest';

import { bundleOf, CRIMEA, NATO, Story, topic } from './preview.fixture';
import { shownOf } from './preview-state';
import { ABANDON_DELAY_MS, DWELL_DELAY_MS, WARM_DELAY_MS } from './preview-timing';

const phaseOf = (story: Story) => story.state.phase;
const cardOf = (story: Story) => shownOf(story.state)?.bundle.card.id;

describe('a card that was asked for', () => {
  it.each([
    ['keyboard', 'open'],
    ['click', 'open'],
    ['touch', 'sheet'],
  ] as const)('by %s comes as soon as it is there', (by, phase) => {
    const story = new Story().jump(NATO, by);
    expect(phaseOf(story)).toBe('dwelling');
    expect(phaseOf(story.answer())).toBe(phase);
  });

  it('is not stopped by the scrolling that a jump causes', () => {
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

  it('cares from the beginning when a click asked for it: the pointer is there', () => {
    const story = new Story().move(NATO).press(NATO).release().jump(NATO, 'click').answer();
    expect(phaseOf(story.move('page').wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('makes way for the next one', () => {
    const story = new Story().jump(NATO).answer().jump(CRIMEA);
    expect(cardOf(story)).toBe('nato');
    expect(cardOf(story.answer())).toBe('crimea');
  });

  it('yields to a pointer on another mark only after the full rest: a nudge is no wish', () => {
    const story = new Story()
      .jump(NATO)
      .answer()
      .move(CRIMEA)
      .answer()
      .wait(DWELL_DELAY_MS - 1);
    expect(cardOf(story)).toBe('nato');
    expect(cardOf(story.wait(1))).toBe('crimea');
  });

  it('yields as any other once the pointer has been in it', () => {
    const story = new Story().jump(NATO).answer().move('card').move(CRIMEA).answer();
    expect(cardOf(story.wait(WARM_DELAY_MS))).toBe('crimea');
  });

  it('by keyboard comes in place of one that is about to close', () => {
    const story = new Story().open(NATO).move('page').jump(CRIMEA);
    expect(phaseOf(story.wait(ABANDON_DELAY_MS))).toBe('open');
    expect(cardOf(story)).toBe('nato');
    expect([phaseOf(story.answer()), cardOf(story)]).toEqual(['open', 'crimea']);
  });
});

const sheet = () => new Story().jump(NATO, 'touch').answer();

describe('a sheet', () => {
  it.each([
    ['open', () => new Story().open(NATO)],
    ['abandoning', () => new Story().open(NATO).move('page')],
  ])('comes by a tap in place of a card that is %s', (phase, begin) => {
    const story = begin();
    expect(phaseOf(story)).toBe(phase);
    story.jump(CRIMEA, 'touch').answer();
    expect([phaseOf(story), cardOf(story)]).toEqual(['sheet', 'crimea']);
  });

  it('knows no hover', () => {
    expect(phaseOf(sheet().move('page').wait(5_000).move(CRIMEA).wait(5_000))).toBe('sheet');
    expect(cardOf(sheet().move(CRIMEA).wait(5_000))).toBe('nato');
  });

  it('stays while the page scrolls, and when its mark leaves the page', () => {
    const story = sheet().send({ type: 'interrupted', at: 10_500 });
    expect(phaseOf(story.send({ type: 'marks-gone', marks: new Set([NATO.mark]) }))).toBe('sheet');
    expect(shownOf(story.state)?.mark).toBeNull();
  });

  it('changes its card with the next tap, and with its links', () => {
    const story = sheet().jump(CRIMEA, 'touch').answer();
    expect([phaseOf(story), cardOf(story)]).toEqual(['sheet', 'crimea']);
    story.send({ type: 'topic-asked', topic: topic('osce') }).answer();
    expect([phaseOf(story), cardOf(story)]).toEqual(['sheet', 'osce']);
    expect(cardOf(story.send({ type: 'went-back' }))).toBe('crimea');
  });

  it('closes when something outside is pressed, or when it is dismissed', () => {
    expect(phaseOf(sheet().press('page'))).toBe('idle');
    expect(phaseOf(sheet().press('card'))).toBe('sheet');
    expect(phaseOf(sheet().send({ type: 'dismissed' }))).toBe('idle');
  });

  it('does not come from a late answer', () => {
    const story = new Story().jump(NATO, 'touch').send({ type: 'dismissed' });
    story.send({ type: 'answered', at: story.now, token: 1, bundle: bundleOf('nato') });
    expect(phaseOf(story)).toBe('idle');
  });
});
