import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, type Settings } from '../lib/settings/settings';
import { chooseSite, siteChoice } from './choose-site';

const SITE = 'example.org';

function settings(choice: 'on' | 'off'): Settings {
  return { ...DEFAULT_SETTINGS, sites: { [SITE]: choice } };
}

it('siteChoice is auto for every site that is not listed', () => {
  expect(siteChoice(settings('on'), SITE)).toBe('on');
  expect(siteChoice(settings('on'), 'other.org')).toBe('auto');
  expect(siteChoice(settings('on'), 'constructor')).toBe('auto');
});

describe('chooseSite', () => {
  it('changes one site only', () => {
    const before = { ...DEFAULT_SETTINGS, sites: { 'other.org': 'off' as const } };
    expect(chooseSite(before, SITE, 'on').sites).toEqual({ 'other.org': 'off', [SITE]: 'on' });
  });

  it('leaves no trace of a site that goes back to articles', () => {
    expect(chooseSite(settings('off'), SITE, 'auto').sites).toEqual({});
  });
});
