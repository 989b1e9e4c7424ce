import { describe, expect, it } from 'vitest';

import { isExtensionContext, isPageContext } from './sender';

const self = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://example.org/a', frameId: 0, tab: { id: 1 } };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

describe('isExtensionContext', () => {
  it('accepts our pages, in a tab or not, and a background without an address', () => {
    expect(isExtensionContext(popup, self)).toBe(true);
    expect(isExtensionContext({ ...popup, tab: { id: 3 }, frameId: 0 }, self)).toBe(true);
    expect(isExtensionContext({ id: 'ours' }, self)).toBe(true);
  });

  it('refuses pages, other extensions and look-alikes', () => {
    expect(isExtensionContext(page, self)).toBe(false);
    expect(isExtensionContext({ ...popup, id: 'theirs' }, self)).toBe(false);
    expect(isExtensionContext({ url: popup.url }, self)).toBe(false);
    expect(isExtensionContext({ id: 'ours', tab: { id: 1 } }, self)).toBe(false);
    expect(
      isExtensionContext({ id: 'ours', url: 'https://x.example/chrome-extension://ours/' }, self),
    ).toBe(false);
  });
});

describe('isPageContext', () => {
  it('accepts our content script in a top frame', () => {
    expect(isPageContext(page, self)).toBe(true);
  });

  it('refuses sub-frames, senders without a tab and other extensions', () => {
    expect(isPageContext({ ...page, frameId: 4 }, self)).toBe(false);
    expect(isPageContext({ ...page, tab: undefined }, self)).toBe(false);
    expect(isPageContext({ ...page, id: 'theirs' }, self)).toBe(false);
    expect(isPageContext(popup, self)).toBe(false);
  });
});
