import { describe, expect, it } from 'vitest';

import { topic } from '../../lib/preview/preview.fixture';
import type { PageAttention, PageReport, PageTerm } from '../../lib/messaging/protocol';
import { INITIAL_PLACE, newlyOpened, pageBeside, reducePlace, termOf } from './page-place';

const NATO: PageTerm = { topic: topic('nato'), title: 'NATO', count: 2, words: 'the alliance' };
/** A page that answers. */
const report = (state: PageReport['state']) =>
  ({
    kind: 'answered',
    report: { state, host: 'example.org', topics: [], truncated: false },
  }) as const;
const HERE: PageAttention = { inView: [NATO.topic], pointed: null, opened: null };
const TOLD = reducePlace(reducePlace(INITIAL_PLACE, { type: 'terms', terms: [NATO] }), {
  type: 'attention',
  ...HERE,
});

describe('reducePlace', () => {
  it('keeps what was told, and forgets it with the page', () => {
    expect(TOLD).toEqual({ terms: [NATO], attention: HERE });
    expect(reducePlace(TOLD, { type: 'left' })).toEqual(INITIAL_PLACE);
  });
});

describe('newlyOpened', () => {
  const opening = reducePlace(TOLD, { type: 'attention', ...HERE, opened: NATO.topic });

  it('is the card that has just opened on the page, once', () => {
    expect(newlyOpened(TOLD, opening)).toBe('nato');
    expect(
      newlyOpened(
        opening,
        reducePlace(opening, { type: 'attention', ...HERE, opened: NATO.topic }),
      ),
    ).toBeNull();
  });

  it('is nothing when a card closes', () => {
    expect(newlyOpened(opening, TOLD)).toBeNull();
  });
});

describe('pageBeside', () => {
  it('waits for the terms of an article before it shows anything', () => {
    expect(pageBeside(report('active'), INITIAL_PLACE)).toEqual({ kind: 'asking' });
    expect(pageBeside(report('active'), TOLD)).toEqual(report('active'));
  });

  it('says at once what is no article', () => {
    expect(pageBeside(report('off'), INITIAL_PLACE)).toEqual(report('off'));
    expect(pageBeside({ kind: 'silent' }, INITIAL_PLACE)).toEqual({ kind: 'silent' });
  });
});

describe('termOf', () => {
  it('is the term of a topic, where the page has it', () => {
    expect(termOf(NATO.topic, TOLD)).toBe(NATO);
    expect(termOf(topic('osce'), TOLD)).toBeNull();
    expect(termOf(NATO.topic, INITIAL_PLACE)).toBeNull();
  });
});
