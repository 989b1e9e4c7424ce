import { describe, expect, it } from 'vitest';

import type { Preset, SourceFilter } from '../../../lib/dataset/compiled';
import { aCardDisputing, claimsWith, positionsWith } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { presetsLeaveEverySide } from './presets';

const preset = (hides: Partial<SourceFilter>): Preset => ({
  id: 'strict',
  label: 'Strict',
  description: 'Hides much.',
  hides: { publications: [], types: [], controls: [], countries: [], ...hides },
});

describe('R59 a preset', () => {
  const cards = [
    aCardDisputing({
      positions: positionsWith({ claims: claimsWith({ cites: [{ work: 'norland-2001' }] }) }),
    }),
  ];

  it('is reported when it silences one side', () => {
    const presets = [preset({ types: ['government'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([
      'disputes[0].positions: preset "Strict" hides every source of "No, it lapsed" and leaves one side',
    ]);
  });

  it('is not when a source of every side stays', () => {
    const presets = [preset({}), preset({ types: ['wire'], controls: ['state-controlled'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([]);
  });

  it('is not when it hides all sides alike', () => {
    const presets = [preset({ types: ['government', 'court', 'wire'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([]);
  });
});
