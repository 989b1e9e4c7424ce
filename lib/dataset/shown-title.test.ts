import { describe, expect, it } from 'vitest';

import { shownTitle } from './shown-title';

describe('shownTitle', () => {
  it("is the publisher's own as it is, and any other in brackets", () => {
    expect(shownTitle({ title: 'Talks fail' })).toBe('Talks fail');
    expect(shownTitle({ title: 'Report on the talks', titleBy: 'us' })).toBe(
      '[Report on the talks]',
    );
    expect(shownTitle({ title: 'Talks fail', titleBy: 'address' })).toBe('[Talks fail]');
  });
});
