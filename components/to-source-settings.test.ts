import { expect, it } from 'vitest';

import { DEFAULT_SETTINGS } from '../lib/settings/settings';
import { toSourceSettings } from './to-source-settings';

it('toSourceSettings gives lists of its own', () => {
  const filter = { ...DEFAULT_SETTINGS.sources, countries: ['NO'] };
  const copy = toSourceSettings(filter);
  expect(copy).toEqual(filter);
  expect(copy.countries).not.toBe(filter.countries);
});
