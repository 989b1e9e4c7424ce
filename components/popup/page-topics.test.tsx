// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { topic } from '../../lib/preview/preview.fixture';
import { mount } from '../mount.fixture';
import { PageTopics } from './page-topics';

const TITLES = ['one', 'two', 'three', 'four', 'five'];
const topics = TITLES.map((title) => ({ topic: topic(title), title, count: 1, early: 0 }));

function setup(limit?: number) {
  const nothing = vi.fn<() => void>();
  return mount(
    <PageTopics
      topics={topics}
      limit={limit}
      listRef={null}
      onLeave={nothing}
      onOpen={nothing}
      onJump={nothing}
    />,
  );
}

it('lists so many at first, the others by a button, where the keyboard then goes on', async () => {
  const { press, texts } = setup(3);
  expect(texts('li b')).toEqual(['one', 'two', 'three']);
  await press('2 more topics');
  expect(texts('li b')).toEqual(TITLES);
  expect(texts('.ng-link')).toEqual([]);
  expect(document.activeElement?.textContent).toBe('four');
});

it('lists all where there is no limit, or no more than it', () => {
  expect(setup().texts('li b')).toEqual(TITLES);
  expect(setup(5).texts('li button')).not.toContain('0 more topics');
});
