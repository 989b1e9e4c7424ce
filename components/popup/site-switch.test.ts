import { describe, expect, it } from 'vitest';

import type { PageReport } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { siteSwitch } from './site-switch';

const SITE = 'example.org';

function report(state: PageReport['state']): PageReport {
  return { state, host: SITE, topics: [], truncated: false };
}

function settings(choice?: 'on' | 'off', enabled = true): Settings {
  return { ...DEFAULT_SETTINGS, enabled, sites: choice ? { [SITE]: choice } : {} };
}

describe('siteSwitch', () => {
  it.each([
    ['an article', settings(), 'active', { checked: true, next: 'off', offer: null }],
    ['another page', settings(), 'not-an-article', { checked: false, next: 'on', offer: null }],
    ['a failed page', settings(), 'failed', { checked: true, next: 'off', offer: null }],
    ['a site that is off', settings('off'), 'off', { checked: false, next: 'auto', offer: null }],
    ['a site that is on', settings('on'), 'active', { checked: true, next: 'off', offer: 'auto' }],
    // The page has not heard of it yet.
    ['a site just put on', settings('on'), 'not-an-article', { checked: true, next: 'off' }],
  ] as const)('on %s', (...[, chosen, state, expected]) => {
    expect(siteSwitch(chosen, report(state))).toMatchObject({ ...expected, disabled: false });
  });

  it('can do nothing while everything is off', () => {
    expect(siteSwitch(settings('on', false), report('off'))).toMatchObject({
      checked: false,
      disabled: true,
      offer: null,
    });
  });

  it('is not there where no page answers', () => {
    expect(siteSwitch(settings(), null)).toBeNull();
    expect(siteSwitch(settings(), { ...report('active'), host: '' })).toBeNull();
  });

  it('does not take what objects inherit for a site', () => {
    const odd = { ...report('active'), host: 'constructor' };
    expect(siteSwitch(settings(), odd)).toMatchObject({ checked: true, next: 'off' });
  });
});
