import { describe, expect, it, vi } from 'vitest';

import type { CardBundle } from '../dataset/compiled';
import { aPublication } from '../dataset/compile/records.fixture';
import type { LoadedDataset } from '../dataset/load-dataset';
import type { TopicId } from '../dataset/schema/primitives';
import { svalbardBundle } from '../dataset/visibility/svalbard-card.fixture';
import { compileLexicon } from '../lexicon/compile-lexicon';
import { storeLexicon } from '../lexicon/stored-lexicon';
import { FIXTURE_CARDS } from '../mentions/cards.fixture';
import { createCardDesk } from './card-desk';
import { parseFindRequest } from './limit-request';

const REQUEST = {
  article: { title: '', host: 'example.org', published: null },
  blocks: [{ text: 'NATO met', kind: 'paragraph' as const, section: 0 }],
};

function fakeDataset(card: CardBundle | null = null): LoadedDataset {
  const lexicon = storeLexicon(compileLexicon(FIXTURE_CARDS));
  return {
    manifest: {
      format: 2,
      version: '1',
      checkedOn: '',
      cards: {},
      counts: { cards: 0, claims: 0, works: 0, publications: 0 },
      files: {},
    },
    lexicon: () => Promise.resolve(lexicon),
    card: () => Promise.resolve(card),
    search: notAskedFor,
    changes: notAskedFor,
    registries: () =>
      Promise.resolve({
        parties: [],
        publications: [{ ...aPublication({ domains: ['wire.example'] }), citations: 1 }],
        presets: [],
        topics: [{ id: 'nato' as TopicId, title: 'NATO', kind: 'organisation', gist: '' }],
      }),
  };
}

async function notAskedFor(): Promise<never> {
  throw new Error('not asked for here');
}

describe('createCardDesk', () => {
  it('opens the dataset once, for any number of questions', async () => {
    const open = vi.fn<() => Promise<LoadedDataset>>(() => Promise.resolve(fakeDataset()));
    const desk = createCardDesk(open);
    const results = await Promise.all([
      desk.find(REQUEST),
      desk.find(REQUEST),
      desk.card('nato' as TopicId, 'news.example'),
    ]);
    expect(results[0]).toMatchObject({
      mentions: [{ topic: 'nato' }],
      titles: { nato: 'NATO' },
    });
    expect(results[0]).not.toHaveProperty('rejections');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('finds mentions without the registries, which are as long again to read', async () => {
    const dataset = { ...fakeDataset(), registries: notAskedFor };
    const { titles } = await createCardDesk(() => Promise.resolve(dataset)).find(REQUEST);
    expect(titles).toEqual({ nato: 'NATO' });
  });

  it('lets a reader’s click come between the texts of many tabs', async () => {
    const desk = createCardDesk(() => Promise.resolve(fakeDataset()));
    const order: string[] = [];
    const [first, ...others] = ['first', 'second', 'third'].map(async (name) => {
      await desk.find(REQUEST);
      order.push(name);
    });
    await first;
    setImmediate(() => order.push('click'));
    await Promise.all(others);
    expect(order).toEqual(['first', 'click', 'second', 'third']);
  });

  it('says with a card whose page it is, and nothing of other publications', async () => {
    const desk = createCardDesk(() => Promise.resolve(fakeDataset(svalbardBundle)));
    const topic = svalbardBundle.card.id;
    const here = await desk.card(topic, 'www.wire.example');
    expect(here?.bundle).toBe(svalbardBundle);
    expect(here?.publisher).toMatchObject({ id: 'wire', name: 'The Wire' });
    expect(await desk.card(topic, 'news.example')).toMatchObject({ publisher: null });
  });

  it('has no card and nobody’s page for a topic without a card', async () => {
    const desk = createCardDesk(() => Promise.resolve(fakeDataset()));
    expect(await desk.card('nato' as TopicId, 'wire.example')).toBeNull();
  });

  it('tries again after the dataset could not be opened', async () => {
    const open = vi
      .fn<() => Promise<LoadedDataset>>()
      .mockRejectedValueOnce(new Error('damaged'))
      .mockResolvedValue(fakeDataset());
    const desk = createCardDesk(open);
    await expect(desk.find(REQUEST)).rejects.toThrow('damaged');
    await expect(desk.find(REQUEST)).resolves.toMatchObject({ mentions: [{ topic: 'nato' }] });
  });
});

describe('parseFindRequest', () => {
  it('takes what the engine itself hands out as carry', async () => {
    const { carry } = await createCardDesk(() => Promise.resolve(fakeDataset())).find(REQUEST);
    expect(parseFindRequest({ ...REQUEST, carry })).toEqual({ ...REQUEST, carry });
  });

  it.each([
    ['no object', 'text', 'Expected Object'],
    ['a block without text', { ...REQUEST, blocks: [{ kind: 'paragraph', section: 0 }] }, '"text"'],
    [
      'too much text',
      { ...REQUEST, blocks: [{ text: 'x'.repeat(2_000_001), kind: 'paragraph', section: 0 }] },
      'at most 2000000 characters',
    ],
    [
      'too long a title',
      { ...REQUEST, article: { ...REQUEST.article, title: 'x'.repeat(3_000) } },
      'Expected <=2000',
    ],
  ])('refuses %s', (_what, ask, message) => {
    expect(() => parseFindRequest(ask)).toThrow(message);
  });
});
