import { describe, expect, it } from 'vitest';

import { bundleOf, CRIMEA, NATO, requestOf, Story } from './preview.fixture';
import { shownOf, wakeAt } from './preview-state';
import {
  ABANDON_DELAY_MS,
  DWELL_DELAY_MS,
  MAX_DWELL_MS,
  WARM_DELAY_MS,
  WARM_WINDOW_MS,
} from './preview-timing';

const phaseOf = (story: Story) => story.state.phase;
const closedByItself = () => new Story().open(NATO).move('page').wait(ABANDON_DELAY_MS);
const cardOf = (story: Story) => shownOf(story.state)?.bundle.card.id;

describe('idle -> dwelling -> open', () => {
  it('asks for the card as soon as the pointer comes to a mark', () => {
    const story = new Story().move(NATO);
    expect(phaseOf(story)).toBe('dwelling');
    expect(requestOf(story.state)?.topic).toBe('nato');
  });

  it('opens after the pointer rested', () => {
    const story = new Story().move(NATO).answer();
    expect(wakeAt(story.state)).toBe(story.now + DWELL_DELAY_MS);
    expect(phaseOf(story.wait(DWELL_DELAY_MS - 1))).toBe('dwelling');
    expect(phaseOf(story.wait(1))).toBe('open');
    expect(cardOf(story)).toBe('nato');
    expect(wakeAt(story.state)).toBeNull();
  });

  it('opens when the answer comes, if that is later', () => {
    const story = new Story().move(NATO).wait(600);
    expect(phaseOf(story)).toBe('dwelling');
    expect(wakeAt(story.state)).toBeNull();
    expect(phaseOf(story.answer())).toBe('open');
  });

  it('starts the rest again when the pointer moves fast, up to a limit', () => {
    const story = new Story().move(NATO).answer().wait(100).move(NATO, 50);
    expect(wakeAt(story.state)).toBe(story.now + DWELL_DELAY_MS);
    story.wait(100).move(NATO, 50);
    expect(wakeAt(story.state)).toBe(story.now - 200 + MAX_DWELL_MS);
  });

  it('does not mind a pointer that trembles slowly', () => {
    const story = new Story().move(NATO).answer().wait(100).move(NATO, 5);
    expect(wakeAt(story.state)).toBe(story.now - 100 + DWELL_DELAY_MS);
  });

  it('begins anew on another mark', () => {
    const story = new Story().move(NATO).wait(300).move(CRIMEA);
    expect(requestOf(story.state)?.topic).toBe('crimea');
    expect(phaseOf(story.answer().wait(100))).toBe('dwelling');
  });
});

describe('dwelling -> idle', () => {
  it('when the pointer leaves the mark', () => {
    expect(phaseOf(new Story().move(NATO).move('page'))).toBe('idle');
  });

  it('when the page scrolls, and a repeated position does not count as a move', () => {
    const story = new Story().move(NATO).send({ type: 'interrupted', at: 10_001 });
    expect(phaseOf(story)).toBe('idle');
    expect(phaseOf(story.repeatPosition(CRIMEA))).toBe('idle');
    expect(phaseOf(story.move(CRIMEA))).toBe('dwelling');
  });

  it('when there is no such card, until the mark was left once', () => {
    const story = new Story().move(NATO).answer(null);
    expect(phaseOf(story)).toBe('idle');
    expect(phaseOf(story.move(NATO))).toBe('idle');
    expect(phaseOf(story.move('page').move(NATO))).toBe('dwelling');
  });

  it('when a button goes down, and a click keeps the term shut until it is left', () => {
    const story = new Story().move(NATO).press(NATO);
    expect(phaseOf(story)).toBe('idle');
    expect(phaseOf(story.release().move(NATO).wait(600))).toBe('idle');
  });

  it('keeps a term shut on which a selection ended, until it is left', () => {
    const story = new Story().press('page').move(NATO).release(NATO, true);
    expect(phaseOf(story.move(NATO).wait(600))).toBe('idle');
    expect(phaseOf(story.move('page').move(NATO))).toBe('dwelling');
    expect(phaseOf(new Story().press('page').move(NATO).release(NATO).move(NATO))).toBe('dwelling');
  });

  it('never begins while a button is down', () => {
    expect(phaseOf(new Story().press('page').move(NATO))).toBe('idle');
  });

  it('when its mark leaves the page', () => {
    const story = new Story().move(NATO).send({ type: 'marks-gone', marks: new Set([1]) });
    expect(phaseOf(story)).toBe('idle');
  });
});

describe('late answers', () => {
  it('change nothing once the pointer is elsewhere', () => {
    const story = new Story().move(NATO);
    const token = requestOf(story.state)?.token ?? 0;
    story.move('page');
    const before = story.state;
    story.send({ type: 'answered', at: story.now, token, bundle: bundleOf('nato') });
    expect(story.state).toBe(before);
  });

  it('of an earlier mark do not answer the present one', () => {
    const story = new Story().move(NATO);
    const token = requestOf(story.state)?.token ?? 0;
    story.move(CRIMEA);
    const before = story.state;
    story.send({ type: 'answered', at: story.now, token, bundle: bundleOf('nato') });
    expect(story.state).toBe(before);
  });

  it('that come twice count once', () => {
    const story = new Story().move(NATO);
    const token = requestOf(story.state)?.token ?? 0;
    story.answer();
    const before = story.state;
    story.send({ type: 'answered', at: story.now, token, bundle: null });
    expect(story.state).toBe(before);
  });
});

describe('open <-> abandoning -> idle', () => {
  it('stays open on the mark and in the card', () => {
    const story = new Story().open(NATO).move(NATO).move('card').wait(5_000);
    expect(phaseOf(story)).toBe('open');
  });

  it('closes a while after the pointer left', () => {
    const story = new Story().open(NATO).move('page');
    expect(phaseOf(story)).toBe('abandoning');
    expect(wakeAt(story.state)).toBe(story.now + ABANDON_DELAY_MS);
    expect(phaseOf(story.wait(ABANDON_DELAY_MS - 1))).toBe('abandoning');
    expect(phaseOf(story.wait(1))).toBe('idle');
  });

  it('does not wait longer for a pointer that wanders about the page', () => {
    const story = new Story().open(NATO).move('page').wait(200).move('page').wait(100);
    expect(phaseOf(story)).toBe('idle');
  });

  it('waits for a pointer on its way to the card', () => {
    const story = new Story().open(NATO).move('corridor');
    for (let step = 0; step < 5; step += 1) story.wait(200).move('corridor');
    expect(phaseOf(story)).toBe('abandoning');
    expect(phaseOf(story.move('card'))).toBe('open');
  });

  it('closes when the pointer stops on the way', () => {
    const story = new Story().open(NATO).move('corridor').wait(ABANDON_DELAY_MS);
    expect(phaseOf(story)).toBe('idle');
  });

  it('does not close while focus or selection is in the card', () => {
    const story = new Story().open(NATO).move('card').hold(true).move('page').wait(5_000);
    expect(phaseOf(story)).toBe('abandoning');
    expect(wakeAt(story.state)).toBeNull();
    story.hold(false);
    expect(wakeAt(story.state)).toBe(story.now + ABANDON_DELAY_MS);
    expect(phaseOf(story.wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('is not replaced by a pointer on another mark while focus or selection is in the card', () => {
    const story = new Story().open(NATO).hold(true).move(CRIMEA).wait(5_000);
    expect([requestOf(story.state), cardOf(story)]).toEqual([null, 'nato']);
    expect(cardOf(story.jump(CRIMEA).answer())).toBe('crimea');
    const begun = new Story().open(NATO).move(CRIMEA).answer().hold(true).wait(5_000);
    expect(cardOf(begun)).toBe('nato');
    // The mark under a pointer at rest is no wish of that moment.
    expect(phaseOf(begun.hold(false).wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('does not close while a button that went down in the card is held', () => {
    const story = new Story().open(NATO).move('card').press('card').move('page').wait(5_000);
    expect(phaseOf(story)).toBe('open');
    expect(phaseOf(story.release().move('page').wait(ABANDON_DELAY_MS))).toBe('idle');
  });

  it('closes at once when a button goes down on the page', () => {
    expect(phaseOf(new Story().open(NATO).press('page'))).toBe('idle');
  });

  it('survives a click on its own term', () => {
    expect(phaseOf(new Story().open(NATO).press(NATO).release())).toBe('open');
  });

  it('closes when its mark leaves the page, but not under the reader’s hands', () => {
    const gone = { type: 'marks-gone', marks: new Set([1]) } as const;
    expect(phaseOf(new Story().open(NATO).send(gone))).toBe('idle');
    const held = new Story().open(NATO).move('card').hold(true).send(gone);
    expect(phaseOf(held)).toBe('open');
    expect(shownOf(held.state)?.mark).toBeNull();
  });

  it('minds only its own mark', () => {
    const story = new Story().open(NATO);
    const before = story.state;
    expect(story.send({ type: 'marks-gone', marks: new Set([2]) }).state).toBe(before);
  });
});

describe('warm opening', () => {
  it('is quick from an open card to the next mark', () => {
    const story = new Story().open(NATO).move(CRIMEA).answer().wait(WARM_DELAY_MS);
    expect(phaseOf(story)).toBe('open');
    expect(cardOf(story)).toBe('crimea');
  });

  it('lets the new card come after the old one closed', () => {
    const story = new Story().open(NATO).move(CRIMEA).wait(ABANDON_DELAY_MS);
    expect(phaseOf(story)).toBe('dwelling');
    expect(phaseOf(story.answer())).toBe('open');
    expect(cardOf(story)).toBe('crimea');
  });

  it('lasts a moment after a card closed', () => {
    const soon = closedByItself().wait(WARM_WINDOW_MS).move(CRIMEA).answer();
    expect(wakeAt(soon.state)).toBe(soon.now + WARM_DELAY_MS);
    const late = closedByItself()
      .wait(WARM_WINDOW_MS + 1)
      .move(CRIMEA)
      .answer();
    expect(wakeAt(late.state)).toBe(late.now + DWELL_DELAY_MS);
  });

  it('does not follow a pointer that returns to the open card', () => {
    const story = new Story().open(NATO).move(CRIMEA).move('card').wait(600);
    expect(cardOf(story)).toBe('nato');
  });
});

describe('Escape', () => {
  it.each([
    ['dwelling', () => new Story().move(NATO)],
    ['open', () => new Story().open(NATO)],
    ['abandoning', () => new Story().open(NATO).move('page')],
    ['a sheet', () => new Story().jump(NATO, 'touch').answer()],
  ])('ends %s', (_phase, begin) => {
    expect(phaseOf(begin().send({ type: 'dismissed' }))).toBe('idle');
  });

  it('keeps the term shut until the pointer has left it', () => {
    const story = new Story().open(NATO).send({ type: 'dismissed' }).move(NATO).wait(600);
    expect(phaseOf(story)).toBe('idle');
    expect(phaseOf(story.move(CRIMEA))).toBe('dwelling');
    expect(phaseOf(story.move(NATO))).toBe('dwelling');
  });
});
