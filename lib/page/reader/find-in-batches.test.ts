import { describe, expect, it, vi } from 'vitest';

import type { FoundMentions } from '../../messaging/protocol';
import type { ArticleCarry, FindRequest } from '../../mentions/types';
import { topic } from '../../preview/preview.fixture';
import type { PageBlock } from '../article/page-block';
import { BATCH_LENGTH, findInBatches, type FindMentions } from './find-in-batches';

const article = { title: '', host: 'news.example', published: null };
const carry = (section: number): ArticleCarry => ({
  counts: {},
  section,
  led: [],
  support: [],
  subjects: [],
  recent: [],
});
const block = (length: number): PageBlock =>
  ({ text: 'x'.repeat(length), kind: 'paragraph', section: 0, chunks: [] }) as unknown as PageBlock;

/** Answers every question with one mention in its last block. */
function fakeFind() {
  let questions = 0;
  return vi.fn<FindMentions>(({ blocks }: FindRequest): Promise<FoundMentions> => {
    questions += 1;
    const mention = {
      topic: topic('nato'),
      block: blocks.length - 1,
      start: 0,
      end: 1,
      how: 'name' as const,
      term: 'x',
      leads: true,
      markable: true,
      parents: [],
    };
    return Promise.resolve({ mentions: [mention], carry: carry(questions), titles: {} });
  });
}

async function all(blocks: readonly PageBlock[], find: FindMentions, signal?: AbortSignal) {
  const found = [];
  const job = { article, blocks, carry: undefined, find };
  const wanted = signal ?? new AbortController().signal;
  for await (const batch of findInBatches({ ...job, signal: wanted })) found.push(batch);
  return found;
}

describe('findInBatches', () => {
  it('asks once about an ordinary article, without what the page keeps to itself', async () => {
    const find = fakeFind();
    const batches = await all([block(500), block(500)], find);
    expect(find).toHaveBeenCalledTimes(1);
    expect(find.mock.calls[0]?.[0].blocks[0]).toEqual({
      text: 'x'.repeat(500),
      kind: 'paragraph',
      section: 0,
    });
    expect(batches[0]?.blocks.map(({ mentions }) => mentions.length)).toEqual([0, 1]);
  });

  it('hands on what earlier portions found', async () => {
    const find = fakeFind();
    await all([block(BATCH_LENGTH), block(10), block(BATCH_LENGTH)], find);
    expect(find.mock.calls.map(([{ carry: known }]) => known?.section)).toEqual([undefined, 1, 2]);
  });

  it('stops asking when nobody wants to know', async () => {
    const find = fakeFind();
    const gone = AbortSignal.abort();
    expect(await all([block(BATCH_LENGTH), block(BATCH_LENGTH)], find, gone)).toEqual([]);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('asks nothing about nothing', async () => {
    const find = fakeFind();
    await all([], find);
    expect(find).not.toHaveBeenCalled();
  });
});
