// @vitest-environment jsdom
/** A card in popup or panel says of the article in front what it would say on the page. */
import { describe, expect, it } from 'vitest';

import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { topic } from '../../lib/preview/preview.fixture';
import { mount } from '../mount.fixture';
import { OpenCard } from './open-card';
import type { PopupActions } from './popup-controller';
import { INITIAL_POPUP, type ArticleOfCard, type PopupState } from './popup-state';

const SVALBARD = svalbardBundle.card.id;
const ARTICLE: ArticleOfCard = {
  topic: SVALBARD,
  published: '2021-01-01',
  words: 'so-called protection zone',
  texts: ['Russia and the European Union asked for talks in Brussels.'],
};
const TASS = Object.values(svalbardPublications)
  .filter(({ id }) => id === 'tass')
  .map((tass) => ({ ...tass, domains: ['tass.com'], citations: 1 }));
const ON_TASS: Partial<PopupState> = {
  page: {
    kind: 'answered',
    report: { state: 'active', host: 'tass.com', topics: [], truncated: false },
  },
  dataset: {
    kind: 'open',
    registries: { parties: [], publications: TASS, presets: [], topics: [] },
  },
};

function show(state: Partial<PopupState>) {
  return mount(
    <OpenCard
      bundle={svalbardBundle}
      state={{ ...INITIAL_POPUP, ...ON_TASS, cards: [svalbardBundle], ...state }}
      actions={{} as PopupActions}
      today="2026-11-22"
      locale="en-GB"
      onCopy={() => Promise.resolve(true)}
    />,
  );
}

const OF_THE_PAGE = '.ng-words .ng-label, .ng-now, .ng-later, .ng-reading, .ng-dispute > .ng-fine';

describe('OpenCard', () => {
  it('begins with the page’s words, dates the article, and names its publisher and whom it leaves out', () => {
    expect(show({ article: ARTICLE }).texts(OF_THE_PAGE)).toEqual([
      'Wording on this page',
      'Also on record: “No, only to 12 miles” (Norway), not named in this article',
      'This article, 1 Jan 2021',
      'Since this article: 1 event',
      expect.stringMatching(/^You are reading TASS · state-controlled media, Russia/u),
    ]);
  });

  it('says nothing of an article that does not mention its topic', () => {
    expect(show({ article: null }).texts(OF_THE_PAGE)).toEqual([]);
    const other = { ...ARTICLE, topic: topic('nato') };
    expect(show({ article: other }).texts(OF_THE_PAGE)).toEqual([]);
  });
});
