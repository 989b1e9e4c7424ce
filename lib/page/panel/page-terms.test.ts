import { describe, expect, it } from 'vitest';

import { topic } from '../../preview/preview.fixture';
import { blocksOf, domOf } from '../article/page.fixture';
import type { PageMention } from '../marks/marked-text';
import { termsOf, topicsInView } from './page-terms';

const [block] = blocksOf(domOf('<p>NATO met. The pact is old. NATO left.</p>'));

let given = 0;
/** A mention of these words in the block. */
function mention(id: string, words: string): PageMention {
  if (block === undefined) throw new Error('no block');
  const start = block.text.indexOf(words);
  given += 1;
  return {
    id: given,
    topic: topic(id),
    block: { ...block, section: 0 },
    start,
    end: start + words.length,
    how: 'name',
    term: id,
    leads: true,
    markable: true,
    parents: [],
  };
}

describe('termsOf', () => {
  it('has every topic once, by its first words, with all its mentions', () => {
    const mentions = [mention('pact', 'The pact'), mention('nato', 'NATO'), mention('pact', 'old')];
    const titles: Record<string, string> = { nato: 'NATO' };
    expect(termsOf(mentions, (id) => titles[id])).toEqual([
      { topic: 'pact', title: 'pact', count: 2, words: 'The pact' },
      { topic: 'nato', title: 'NATO', count: 1, words: 'NATO' },
    ]);
  });
});

describe('topicsInView', () => {
  const HEIGHT = 100;
  /** Line boxes 10 px high at these tops; null: not rendered. */
  function seen(tops: readonly (number | null)[]) {
    const mentions = tops.map((_, index) => mention(`t${index}`, 'NATO'));
    let looks = 0;
    const lines = (wanted: PageMention) => {
      looks += 1;
      const top = tops[mentions.indexOf(wanted)];
      return top === null || top === undefined
        ? []
        : [{ left: 0, right: 10, top, bottom: top + 10 }];
    };
    return { topics: topicsInView(mentions, { lines, height: HEIGHT }), looks: () => looks };
  }

  it('has what stands in the viewport, in part too, in reading order', () => {
    expect(seen([-30, -10, -5, 50, 95, 100, 200]).topics).toEqual(['t2', 't3', 't4']);
    expect(seen([]).topics).toEqual([]);
    expect(seen([-50, 300]).topics).toEqual([]);
  });

  it('names a topic once', () => {
    const twice = [mention('nato', 'NATO'), mention('nato', 'NATO')];
    const box = { left: 0, right: 1, top: 5, bottom: 15 };
    expect(topicsInView(twice, { lines: () => [box], height: HEIGHT })).toEqual(['nato']);
  });

  it('passes over what is not rendered', () => {
    expect(seen([-30, 10, null, 20, 300]).topics).toEqual(['t1', 't3']);
  });

  it('looks at few of many places', () => {
    const many = seen(Array.from({ length: 1_000 }, (_, index) => (index - 500) * 50));
    expect(many.topics).toEqual(['t500', 't501']);
    expect(many.looks()).toBeLessThan(20);
  });
});
