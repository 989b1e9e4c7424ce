import { describe, expect, it } from 'vitest';

import type { Preset, SourceFilter } from '../compiled';
import { presetOf } from './preset-of';

const ALL: SourceFilter = { publications: [], types: [], controls: [], countries: [] };

function preset(id: string, hides: Partial<SourceFilter>): Preset {
  return { id, label: id, description: id, hides: { ...ALL, ...hides } };
}

const PRESETS = [
  preset('all', {}),
  preset('no-state', { controls: ['state-controlled', 'captured'], types: ['state-media'] }),
];

describe('presetOf', () => {
  it('names the preset a filter equals', () => {
    expect(presetOf(ALL, PRESETS)).toBe('all');
  });

  it('does not mind order or repetition', () => {
    const filter: SourceFilter = {
      ...ALL,
      controls: ['captured', 'state-controlled', 'captured'],
      types: ['state-media'],
    };
    expect(presetOf(filter, PRESETS)).toBe('no-state');
  });

  it('calls everything else custom', () => {
    expect(presetOf({ ...ALL, countries: ['NO'] }, PRESETS)).toBe('custom');
    expect(presetOf({ ...ALL, types: ['state-media'] }, PRESETS)).toBe('custom');
    expect(presetOf(ALL, [])).toBe('custom');
  });
});
