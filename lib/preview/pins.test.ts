import { describe, expect, it } from 'vitest';

import { CRIMEA, NATO, requestOf, Story, topic } from './preview.fixture';
import { shownOf } from './preview-state';
import { ABANDON_DELAY_MS, DWELL_DELAY_MS, MAX_PINS } from './preview-timing';

const phaseOf = (story: Story) => story.state.phase;
const frontOf = (story: Story) => shownOf(story.state)?.bundle.card.id;
const pinsOf = (story: Story) => story.state.senses.pins.map(({ shown }) => shown.bundle.card.id);
const idOf = (story: Story, at = 0) => story.state.senses.pins[at]?.id;
const pin = (story: Story) => story.send({ type: 'pin-toggled' });
const pinned = () => pin(new Story().open(NATO));

describe('a pinned card', () => {
  it('is put aside, and its term keeps shut until the pointer has left it', () => {
    const story = pinned();
    expect([phaseOf(story), pinsOf(story)]).toEqual(['idle', ['nato']]);
    expect(phaseOf(story.move(NATO).wait(600))).toBe('idle');
    expect(phaseOf(story.move('page').move(NATO))).toBe('dwelling');
  });

  it('stays whatever the pointer does, while other cards come and go', () => {
    const story = pinned().move('page').wait(5_000).move(CRIMEA).answer().wait(DWELL_DELAY_MS);
    expect([frontOf(story), pinsOf(story)]).toEqual(['crimea', ['nato']]);
    story.move('page').wait(ABANDON_DELAY_MS).press('page').release();
    expect([phaseOf(story), pinsOf(story)]).toEqual(['idle', ['nato']]);
  });

  it('stays without its mark when that leaves the page', () => {
    const story = pinned().send({ type: 'marks-gone', marks: new Set([NATO.mark]) });
    expect(pinsOf(story)).toEqual(['nato']);
    expect(story.state.senses.pins[0]?.shown.mark).toBeNull();
  });

  it('comes in front again when it is unpinned, in place of any other', () => {
    const story = pinned().move('page').open(CRIMEA);
    story.send({ type: 'pin-toggled', pin: idOf(story) });
    expect([phaseOf(story), frontOf(story), pinsOf(story)]).toEqual(['open', 'nato', []]);
    expect(phaseOf(story.move('page').wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('comes in front in place of a card that is about to open', () => {
    const story = pinned().move('page').move(CRIMEA);
    expect(phaseOf(story)).toBe('dwelling');
    story.send({ type: 'pin-toggled', pin: idOf(story) });
    expect([phaseOf(story), frontOf(story), pinsOf(story)]).toEqual(['open', 'nato', []]);
    expect([requestOf(story.state), frontOf(story.wait(DWELL_DELAY_MS))]).toEqual([null, 'nato']);
  });

  it('follows its own links and leads back, whatever is in front', () => {
    const story = pinned().move('page').open(CRIMEA);
    const id = idOf(story);
    story.send({ type: 'topic-asked', topic: topic('osce'), pin: id });
    expect(requestOf(story.state)?.topic).toBe('osce');
    story.answer();
    expect([frontOf(story), pinsOf(story)]).toEqual(['crimea', ['osce']]);
    expect(pinsOf(story.send({ type: 'went-back', pin: id }))).toEqual(['nato']);
    expect(frontOf(story)).toBe('crimea');
  });

  it('makes room when there is one too many', () => {
    const story = new Story();
    for (let mark = 1; mark <= MAX_PINS + 1; mark += 1) {
      pin(story.move('page').open({ mark, topic: topic(`topic-${mark}`) }));
    }
    expect(pinsOf(story)).toEqual(['topic-2', 'topic-3', 'topic-4']);
  });

  it('needs a card that can be put aside', () => {
    expect(pinsOf(pin(new Story()))).toEqual([]);
    const sheet = pin(new Story().jump(NATO, 'touch').answer());
    expect([phaseOf(sheet), pinsOf(sheet)]).toEqual(['sheet', []]);
  });

  it('is closed by its own button, and nothing else with it', () => {
    const story = pin(pinned().move('page').open(CRIMEA));
    story.send({ type: 'dismissed', pin: idOf(story) });
    expect(pinsOf(story)).toEqual(['crimea']);
    expect(pinsOf(story.send({ type: 'dismissed', pin: -1 }))).toEqual(['crimea']);
    story.send({ type: 'pin-toggled', pin: -1 });
    expect([phaseOf(story), pinsOf(story)]).toEqual(['idle', ['crimea']]);
  });
});

describe('Escape', () => {
  it('closes the card in front, then the pinned ones from the last', () => {
    const story = pin(pinned().move('page').open(CRIMEA)).move('page').jump(NATO).answer();
    story.send({ type: 'dismissed' });
    expect([phaseOf(story), pinsOf(story)]).toEqual(['idle', ['nato', 'crimea']]);
    expect(pinsOf(story.send({ type: 'dismissed' }))).toEqual(['nato']);
    expect(pinsOf(story.send({ type: 'dismissed' }))).toEqual([]);
  });

  it('with Shift closes all at once', () => {
    const story = pinned().move('page').open(CRIMEA).send({ type: 'all-dismissed' });
    expect([phaseOf(story), pinsOf(story)]).toEqual(['idle', []]);
  });
});
