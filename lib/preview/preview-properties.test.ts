import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CRIMEA, NATO, requestOf, Story, topic } from './preview.fixture';
import { shownOf, wakeAt } from './preview-state';
import { MAX_DWELL_MS, MAX_PINS } from './preview-timing';

type Step = (story: Story) => Story;

const place = fc.constantFrom<Parameters<Story['move']>[0]>(
  NATO,
  CRIMEA,
  'card',
  'corridor',
  'page',
);
/** What a pointer does without pressing, and what follows of it. */
const hoverStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 300 })).map(
    ([over, distance]): Step =>
      (story) =>
        story.move(over, distance),
  ),
  fc.integer({ min: 0, max: 600 }).map(
    (ms): Step =>
      (story) =>
        story.wait(ms),
  ),
  fc.constantFrom<Step>(
    (story) => (requestOf(story.state) === null ? story : story.answer()),
    (story) => (requestOf(story.state) === null ? story : story.answer(null)),
  ),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: hoverStep, weight: 3 },
  fc.constantFrom<Step>(
    (story) => story.press('page'),
    (story) => story.press('card'),
    (story) => story.release(),
    (story) => story.release(CRIMEA, true),
    (story) => story.hold(true),
    (story) => story.hold(false),
    (story) => story.jump(NATO),
    (story) => story.jump(CRIMEA, 'click'),
    (story) => story.jump(NATO, 'touch'),
    (story) => story.send({ type: 'dismissed' }),
    (story) => story.send({ type: 'dismissed', pin: story.state.senses.pins[0]?.id }),
    (story) => story.send({ type: 'pin-toggled' }),
    (story) => story.send({ type: 'pin-toggled', pin: story.state.senses.pins[0]?.id }),
    (story) => story.send({ type: 'went-back' }),
    (story) => story.send({ type: 'topic-asked', topic: topic('osce') }),
    (story) =>
      story.send({
        type: 'topic-asked',
        topic: topic('osce'),
        pin: story.state.senses.pins[0]?.id,
      }),
    (story) => story.send({ type: 'marks-gone', marks: new Set([1]) }),
    (story) => story.send({ type: 'interrupted', at: story.now }),
  ),
);

const told = (steps: readonly Step[]): Story => {
  const story = new Story();
  for (const take of steps) take(story);
  return story;
};

describe('whatever the reader does', () => {
  it('Shift+Escape ends it, and nothing is waited for any more', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = told(steps).send({ type: 'all-dismissed' });
        expect(story.state.phase).toBe('idle');
        expect(story.state.senses.pins).toEqual([]);
        expect(requestOf(story.state)).toBeNull();
        expect(wakeAt(story.state)).toBeNull();
      }),
    );
  });

  it('Escape closes one card more each time, until there is none', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = told(steps);
        const open = (): number =>
          story.state.senses.pins.length + (story.state.phase === 'idle' ? 0 : 1);
        for (let left = open(); left > 0; left -= 1) {
          expect(open()).toBe(left);
          story.send({ type: 'dismissed' });
        }
        expect(open()).toBe(0);
      }),
    );
  });

  it('never pins more cards than there is room for, nor one twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ids = told(steps).state.senses.pins.map(({ id }) => id);
        expect(ids.length).toBeLessThanOrEqual(MAX_PINS);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('a card left alone on the page closes, unless it is a sheet', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = told(steps).release().hold(false);
        if (shownOf(story.state)?.isEngaged !== true) return;
        story.move('page').wait(MAX_DWELL_MS);
        // A card asked for with the keyboard may still be waited for; this one is gone.
        expect(story.state.phase === 'sheet' || shownOf(story.state) === null).toBe(true);
      }),
    );
  });

  it('a held front card is never replaced by a pointer', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(hoverStep, { maxLength: 20 }),
        (steps, hovers) => {
          const story = told(steps).release().jump(NATO).answer().hold(true);
          const bundle = shownOf(story.state)?.bundle;
          for (const take of hovers) take(story);
          expect(shownOf(story.state)?.mark).toBe(NATO.mark);
          expect(shownOf(story.state)?.bundle).toBe(bundle);
        },
      ),
    );
  });

  it('asks to be woken only in the time a dwell or an abandonment takes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = told(steps);
        expect(wakeAt(story.state) ?? story.now).toBeLessThanOrEqual(story.now + MAX_DWELL_MS);
      }),
    );
  });
});
