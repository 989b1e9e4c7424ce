import { describe, expect, it } from 'vitest';

import { chooseMarked } from './mark-painter';
import type { PageMention } from './marked-text';

const mention = (id: number, leads: boolean, markable: boolean) =>
  ({ id, leads, markable }) as PageMention;
const mentions = [mention(1, true, true), mention(2, false, true), mention(3, false, false)];
const chosen = (marks: 'first' | 'all' | 'none') =>
  chooseMarked(mentions, marks).map(({ id }) => id);

describe('chooseMarked', () => {
  it('marks the first of each section, all, or none', () => {
    expect(chosen('first')).toEqual([1]);
    expect(chosen('all')).toEqual([1, 2]);
    expect(chosen('none')).toEqual([]);
  });
});
