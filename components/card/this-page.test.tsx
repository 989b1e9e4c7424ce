// @vitest-environment jsdom
/** What a card says of the page it stands on. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { PartyIdSchema, TopicIdSchema, type PartyId } from '../../lib/dataset/schema/primitives';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { textOf } from '../mount.fixture';
import { setupCard } from './card-setup.fixture';

/** What the card lists as also on record when the article leaves these parties out. */
function onRecord(...ids: (PartyId | undefined)[]): readonly string[] {
  return setupCard({ unnamed: new Set(ids.filter((id) => id !== undefined)) })
    .texts('.ng-dispute > .ng-fine')
    .filter((line) => line.startsWith('Also on record'));
}

function linesSince(articleDate: string | null): readonly string[] {
  return setupCard({ mode: 'compact', articleDate })
    .texts('.ng-since')
    .filter((line) => line.includes('since this article'));
}

function headsSince(articleDate: string | null): readonly string[] {
  return setupCard({ articleDate }).texts('.ng-later');
}

describe('a card that a contested wording opened', () => {
  const pageWords = 'so-called protection zones';

  it('begins with the page’s words, who uses them, and what others say', () => {
    const { root, texts } = setupCard({ mode: 'compact', pageWords });
    expect(root.querySelector('h2')?.nextElementSibling?.className).toBe('ng-words');
    expect(texts('.ng-words > *')).toEqual([
      'Wording on this page',
      pageWords,
      'so-called zone · used by Russia',
      'Other wording in use',
      'Fisheries Protection Zone · used by Norway',
    ]);
  });

  it('does not repeat words that are the wording itself', () => {
    const [zone, ...rest] = svalbardBundle.card.naming;
    if (!zone) throw new Error('the example card lost its wording');
    const naming = [{ ...zone, forms: [zone.term] }, ...rest];
    const bundle = { ...svalbardBundle, card: { ...svalbardBundle.card, naming } };
    const { texts } = setupCard({ bundle, mode: 'compact', pageWords: zone.term.toUpperCase() });
    expect(texts('.ng-words > *').slice(0, 2)).toEqual([
      'Wording on this page',
      'Fisheries Protection Zone · used by Norway',
    ]);
  });

  it('gives reasons and sources when it is open, and says nothing twice', () => {
    const { texts } = setupCard({ pageWords });
    expect(texts('.ng-words .ng-read')).toEqual([
      pageWords,
      'Used in Russian statements that do not recognise the zone.',
      'Norway’s name for the waters up to 200 nautical miles around the islands.',
    ]);
    expect(texts('.ng-words .ng-sources')).toHaveLength(2);
    expect(texts('h3')).not.toContain('Contested wording');
  });

  it('keeps a placeholder for a wording whose sources are hidden', () => {
    const { texts } = setupCard({ mode: 'compact', pageWords, hides: { countries: ['RU'] } });
    expect(texts('.ng-words li')).toEqual([
      '1 wording hidden by your settings · Show',
      'Fisheries Protection Zone · used by Norway',
    ]);
  });

  it('opens as ever when it is unclear whose words they are', () => {
    const { texts } = setupCard({ pageWords: 'the waters' });
    expect(texts('.ng-words')).toEqual([]);
    expect(texts('h3').at(-1)).toBe('Contested wording');
  });
});

describe('the page’s own publisher', () => {
  const pagePublisher = Object.values(svalbardPublications).find(({ id }) => id === 'tass');

  it('is named with its facts at the foot', () => {
    expect(setupCard({ mode: 'compact', pagePublisher }).texts('.ng-reading')).toEqual([
      'You are reading TASS · state-controlled media, Russia',
    ]);
    expect(setupCard({ pagePublisher }).texts('.ng-reading')).toEqual([
      'You are reading TASS · state-controlled media, Russia · owned by Russian state · funding: state budget',
    ]);
  });

  it('is not credited with an owner nobody has looked up', () => {
    const unchecked = pagePublisher && { ...pagePublisher, owner: 'Not checked' };
    expect(setupCard({ pagePublisher: unchecked }).texts('.ng-reading')).toEqual([
      'You are reading TASS · state-controlled media, Russia',
    ]);
  });

  it('is not mentioned where it is none of ours', () => {
    expect(setupCard({ pagePublisher: null }).texts('.ng-reading')).toEqual([]);
  });
});

describe('the way to the options', () => {
  it('is open at the foot of the whole card, on pages only', async () => {
    const { press, onChooseSources } = setupCard();
    await press('Choose sources');
    expect(onChooseSources).toHaveBeenCalledOnce();
    expect(
      setupCard({ onChooseSources: undefined, onOpenBeside: undefined }).texts('.ng-actions'),
    ).toEqual(['CiteReport']);
    expect(setupCard({ mode: 'compact' }).texts('.ng-actions')).toEqual([]);
  });
});

describe('the way to the side panel', () => {
  const NATO = { topic: v.parse(TopicIdSchema, 'nato'), title: 'NATO' };
  const linkIn = (root: HTMLElement): HTMLElement => {
    const link = [...root.querySelectorAll('button')].find((one) => textOf(one) === NATO.title);
    if (!link) throw new Error('the card has no link to NATO');
    return link;
  };

  it('is open at the foot of the whole card', async () => {
    const { press, onOpenBeside } = setupCard();
    await press('Open beside the page');
    expect(onOpenBeside).toHaveBeenCalledOnce();
  });

  it.each([
    ['the middle button', new MouseEvent('auxclick', { button: 1, bubbles: true })],
    ['Control and the main one', new MouseEvent('click', { ctrlKey: true, bubbles: true })],
    ['Command and the main one', new MouseEvent('click', { metaKey: true, bubbles: true })],
  ])('takes a link along that is pressed with %s', async (_how, event) => {
    const { root, onOpenTopic, onOpenBeside } = setupCard({ parents: [NATO] });
    linkIn(root).dispatchEvent(event);
    expect(onOpenTopic).toHaveBeenCalledOnce();
    expect(onOpenBeside).toHaveBeenCalledOnce();
  });

  it('is nothing where nothing can stand beside: the link opens in its place', () => {
    const { root, onOpenTopic } = setupCard({ parents: [NATO], onOpenBeside: undefined });
    const link = linkIn(root);
    link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    expect(onOpenTopic).not.toHaveBeenCalled();
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    expect(onOpenTopic).toHaveBeenCalledOnce();
  });
});

describe('positions that the article leaves out', () => {
  const [norway, eu, russia] = (['norway', 'european-union', 'russia'] as const).map((id) =>
    v.parse(PartyIdSchema, id),
  );
  it('are named under the question, without a word on the article', () => {
    expect(onRecord(norway)).toEqual([
      'Also on record: “No, only to 12 miles” (Norway), not named in this article',
    ]);
    expect(onRecord(eu, russia)).toEqual([
      'Also on record: “Yes, in the whole zone” (European Union and Russia), not named in this article',
    ]);
  });

  it('are not left out when one of their holders is named', () => {
    expect(onRecord(russia)).toEqual([]);
  });

  it('do not stand out where the article names nobody at all', () => {
    expect(onRecord(norway, eu, russia)).toEqual([]);
  });

  it('are no matter where there is no article', () => {
    expect(setupCard().texts('.ng-dispute').join(' ')).not.toContain('Also on record');
  });
});

describe('what happened after the article', () => {
  it('is counted in one line of the compact card', () => {
    expect(linesSince('2020-01-01')).toEqual(['2 events since this article (1 Jan 2020)']);
    expect(linesSince('2021-01-01')).toEqual(['1 event since this article (1 Jan 2021)']);
    expect(linesSince('2024-01-01')).toEqual([]);
    expect(linesSince(null)).toEqual([]);
  });

  it('has a heading of its own in the timeline', () => {
    expect(headsSince('2020-01-01')).toEqual(['Since this article: 2 events']);
    expect(headsSince('2024-01-01')).toEqual([]);
    expect(headsSince(null)).toEqual([]);
  });

  it('does not include a year or month in which the article may have come later', () => {
    const [first] = svalbardBundle.card.timeline;
    if (!first) throw new Error('the example card lost its timeline');
    const timeline = ['2021', '2021-03', '2021-03-04', '2021-03-06', '2021-04'].map((date) =>
      Object.assign({}, first, { date }),
    );
    const bundle = { ...svalbardBundle, card: { ...svalbardBundle.card, timeline } };
    const { texts } = setupCard({ bundle, articleDate: '2021-03-05' });
    expect(texts('.ng-later')).toEqual(['Since this article: 2 events']);
    expect(texts('.ng-later + ol > li > :first-child')).toEqual(['6 Mar 2021', 'Apr 2021']);
  });
});
