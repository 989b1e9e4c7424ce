import { describe, expect, it } from 'vitest';

import type { PageMention } from '../marks/marked-text';
import { termToGo } from './term-walk';

const mentions = [1, 2, 3].map((id) => ({ id }) as PageMention);
const go = (step: 1 | -1, current: number | null, top = 1) =>
  termToGo(mentions, { step, current, isBelowTop: ({ id }) => id >= top })?.id;

describe('termToGo', () => {
  it('goes on from the current term and around the ends', () => {
    expect(go(1, 1)).toBe(2);
    expect(go(1, 3)).toBe(1);
    expect(go(-1, 1)).toBe(3);
  });

  it('begins at what is in view', () => {
    expect(go(1, null, 2)).toBe(2);
    expect(go(-1, null, 2)).toBe(1);
  });

  it('begins at the ends where nothing is in view', () => {
    expect(go(1, null, 9)).toBe(1);
    expect(go(-1, null, 1)).toBe(3);
    expect(go(-1, null, 9)).toBe(3);
  });

  it('begins anew when the current term left the page', () => {
    expect(go(1, 77, 3)).toBe(3);
  });

  it('goes nowhere on a page without terms', () => {
    expect(termToGo([], { step: 1, current: null, isBelowTop: () => true })).toBeNull();
  });
});
