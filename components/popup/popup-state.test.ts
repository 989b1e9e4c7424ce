import { describe, expect, it } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import type { CardBundle } from '../../lib/dataset/compiled';
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { TopicHit } from '../../lib/search/search-topics';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { INITIAL_POPUP, reducePopup, type PopupEvent } from './popup-state';

const SVALBARD = svalbardBundle.card.id;
const [sea, council] = svalbardBundle.card.related.map(({ topic }) => topic);
if (!sea || !council) throw new Error('the example card lost its related topics');

function play(...events: readonly PopupEvent[]) {
  return events.reduce(reducePopup, INITIAL_POPUP);
}

function query(text: string, ...topics: readonly TopicId[]): PopupEvent {
  const hits = topics.map((id): TopicHit => ({
    id,
    title: id,
    kind: 'treaty',
    gist: '',
    titleRanges: [],
    gistRanges: [],
    aliasWords: '',
    aliasRanges: [],
  }));
  return { type: 'query-changed', query: text, hits };
}

function bundle(id: TopicId): CardBundle {
  return { ...svalbardBundle, card: { ...svalbardBundle.card, id } };
}

describe('results', () => {
  it.each([
    [[1], 0],
    [[1, 1], 1],
    [[1, 1, 1], 0],
    [[-1], 1],
    [[-1, 1], 0],
  ] as const)('moving by %j leads to row %i of two', (moves, row) => {
    const events = moves.map((by): PopupEvent => ({ type: 'row-moved', by }));
    expect(play(query('a', sea, council), ...events).row).toBe(row);
  });

  it('leave nowhere to move where there are none, and start anew with each query', () => {
    expect(play({ type: 'row-moved', by: 1 }).row).toBe(-1);
    const moved = play(query('a', sea), { type: 'row-moved', by: 1 }, query('ab', council));
    expect(moved.row).toBe(-1);
  });
});

describe('cards', () => {
  const opened = [
    { type: 'card-asked', topic: SVALBARD },
    { type: 'card-came', bundle: svalbardBundle },
  ] satisfies PopupEvent[];

  it('open one from another and lead back', () => {
    const two = play(
      ...opened,
      { type: 'card-asked', topic: sea },
      { type: 'card-came', bundle: bundle(sea) },
    );
    expect(two.cards.map(({ card }) => card.id)).toEqual([SVALBARD, sea]);
    const back = reducePopup(two, { type: 'card-left' });
    expect(back.cards.map(({ card }) => card.id)).toEqual([SVALBARD]);
  });

  it('that come late change nothing', () => {
    const state = play(
      { type: 'card-asked', topic: sea },
      { type: 'card-asked', topic: SVALBARD },
      { type: 'card-came', bundle: bundle(sea) },
    );
    expect(state.cards).toEqual([]);
    expect(reducePopup(state, { type: 'card-left' }).wanted).toBeNull();
  });

  it('forget what was shown although hidden when another card comes', () => {
    const shown = play(
      ...opened,
      { type: 'hidden-shown', keys: ['d1.c4'] },
      { type: 'hidden-shown', keys: ['t0'] },
    );
    expect(shown.reveal).toEqual(['d1.c4', 't0']);
    expect(reducePopup(shown, { type: 'hidden-shown', keys: 'all' }).reveal).toBe('all');
    expect(reducePopup(shown, { type: 'hidden-again' }).reveal).toEqual([]);
    expect(reducePopup(shown, { type: 'card-left' }).reveal).toEqual([]);
  });
});

describe('what is known', () => {
  it('of a page that does not answer', () => {
    expect(play({ type: 'page-answered', report: null }).page).toEqual({ kind: 'silent' });
  });

  it('of a change that was refused, until the settings are heard of again', () => {
    const refused = play({ type: 'change-refused', refusal: { kind: 'unavailable' } });
    expect(refused.refusal).toEqual({ kind: 'unavailable' });
    const settings = { settings: DEFAULT_SETTINGS, problem: null };
    expect(reducePopup(refused, { type: 'settings-read', settings }).refusal).toBeNull();
  });

  it('of a dataset that cannot be used', () => {
    const problem = { kind: 'damaged', path: 'search.json' } as const;
    expect(play({ type: 'dataset-failed', problem }).dataset).toEqual({ kind: 'failed', problem });
  });
});
