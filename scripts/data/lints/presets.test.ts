import { describe, expect, it } from 'vitest';

import type { SourceFilter } from '../../../lib/dataset/compiled';
import type { EditedPreset } from '../../../lib/dataset/schema/presets';
import { aCardDisputing, aWork, claimsWith, positionsWith, WORKS } from '../dataset.fixture';
import { findingsOf } from '../rule.fixture';
import { presetsKeepTheirPromise, presetsLeaveEverySide } from './presets';

const preset = (hides: Partial<SourceFilter>): EditedPreset => ({
  id: 'strict',
  label: 'Strict',
  description: 'Hides much.',
  keepsEverySide: false,
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

  it('is an error where the preset promised to keep every side', () => {
    const presets = [{ ...preset({ types: ['government'] }), keepsEverySide: true }];
    expect(findingsOf(presetsKeepTheirPromise, { cards, presets })).toHaveLength(1);
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([]);
  });

  it('is not when a source of every side stays', () => {
    const presets = [preset({}), preset({ types: ['wire'], controls: ['state-controlled'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([]);
  });

  it('hides a claim also by where its words were read', () => {
    const works = WORKS.map((work) =>
      work.id === 'norland-2001' ? aWork({ ...work, publishedBy: 'wire' }) : work,
    );
    const presets = [preset({ types: ['wire'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, works, presets })).toHaveLength(1);
  });

  it('is not judged while a work of the card is missing', () => {
    const presets = [preset({ types: ['government'] })];
    const works = WORKS.slice(1);
    expect(findingsOf(presetsLeaveEverySide, { cards, works, presets })).toEqual([]);
  });

  it('is not when it hides all sides alike', () => {
    const presets = [preset({ types: ['government', 'court', 'wire'] })];
    expect(findingsOf(presetsLeaveEverySide, { cards, presets })).toEqual([]);
  });
});
