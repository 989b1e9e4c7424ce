import { describe, expect, it } from 'vitest';

import { topic } from '../../preview/preview.fixture';
import { blocksOf, domOf } from '../article/page.fixture';
import type { PageBlock } from '../article/page-block';
import { createMarkedText } from './marked-text';

const blocks = (body: string): PageBlock[] =>
  blocksOf(domOf(body)).map((block) => ({ ...block, section: 0 }));
const mention = (id: string, start: number, end: number) => ({
  topic: topic(id),
  start,
  end,
  how: 'name' as const,
  term: id,
  leads: true,
  markable: true,
  parents: [],
});

describe('createMarkedText', () => {
  it('keeps reading order, whatever comes when', () => {
    const text = createMarkedText();
    const [first, second] = blocks('<p>NATO met</p><p>Kyiv waited</p>');
    if (first === undefined || second === undefined) throw new Error('two blocks');
    text.append([second]);
    text.insert([first]);
    text.mark(second, [mention('kyiv', 0, 4)]);
    text.mark(first, [mention('nato', 0, 4)]);
    expect(text.mentions().map((found) => found.topic)).toEqual(['nato', 'kyiv']);
  });

  it('finds the mention at a place, its last letter included', () => {
    const text = createMarkedText();
    const [block] = blocks('<p>Old <b>NATO</b> met</p>');
    const node = block?.chunks[1]?.node;
    if (block === undefined || node === undefined) throw new Error('no block');
    text.append([block]);
    text.mark(block, [mention('nato', 4, 8)]);
    expect(text.mentionAt({ node, offset: 0 })?.topic).toBe('nato');
    expect(text.mentionAt({ node, offset: 4 })?.topic).toBe('nato');
    const before = block.chunks[0]?.node;
    expect(before === undefined ? null : text.mentionAt({ node: before, offset: 1 })).toBeNull();
  });

  it('forgets a block with all its marks', () => {
    const text = createMarkedText();
    const [block] = blocks('<p>NATO met NATO</p>');
    if (block === undefined) throw new Error('no block');
    text.append([block]);
    text.mark(block, [mention('nato', 0, 4), mention('nato', 9, 13)]);
    const ids = text.mentions().map(({ id }) => id);
    expect([...text.remove([block])]).toEqual(ids);
    expect(text.mentions()).toEqual([]);
    expect(text.find(ids[0] ?? 0)).toBeNull();
    text.mark(block, [mention('nato', 0, 4)]);
    expect(text.mentions()).toEqual([]);
  });

  it('never uses an id twice', () => {
    const text = createMarkedText();
    const [block] = blocks('<p>NATO met</p>');
    if (block === undefined) throw new Error('no block');
    text.append([block]);
    text.mark(block, [mention('nato', 0, 4)]);
    const [first] = text.mentions();
    text.mark(block, [mention('nato', 0, 4)]);
    const [second] = text.mentions();
    expect(second?.id).not.toBe(first?.id);
    expect(text.find(first?.id ?? 0)).toBeNull();
  });

  it('counts topics, and those of their mentions that stand in headline and lead', () => {
    const text = createMarkedText();
    const all = blocks('<h1>NATO</h1><p>World</p><p>NATO Kyiv</p><p>Kyiv</p><p>Kyiv NATO</p>');
    text.append(all);
    for (const block of all) {
      const at = { nato: block.text.indexOf('NATO'), kyiv: block.text.indexOf('Kyiv') };
      const found = Object.entries(at).filter(([, start]) => start >= 0);
      text.mark(
        block,
        found.map(([id, start]) => mention(id, start, start + 4)),
      );
    }
    expect(text.topicCounts()).toEqual([
      { topic: 'nato', count: 3, early: 2 },
      { topic: 'kyiv', count: 3, early: 2 },
    ]);
  });
});
