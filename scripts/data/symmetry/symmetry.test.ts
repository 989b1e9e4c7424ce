import { describe, expect, it } from 'vitest';

import type { EditedPreset } from '../../../lib/dataset/schema/presets';
import { aCard, aCardDisputing, aDataset, claimsWith, positionsWith } from '../dataset.fixture';
import { countHedges } from '../text/hedges';
import { measureSymmetry } from './measure-symmetry';
import { presetReport } from './preset-report';
import { symmetryPage } from './symmetry-page';

const NOTHING = { publications: [], types: [], controls: [], countries: [] };
const PRESETS: readonly EditedPreset[] = [
  { id: 'all', label: 'All', description: '', keepsEverySide: true, hides: NOTHING },
  {
    id: 'no-governments',
    label: 'No governments',
    description: '',
    keepsEverySide: false,
    hides: { ...NOTHING, types: ['government'] },
  },
];
const LOPSIDED = aCardDisputing({
  positions: positionsWith({
    label: 'The regime <says> no',
    claims: claimsWith({
      text: 'Norland said the pact may have lapsed, perhaps in 2000, perhaps in May 2001.',
      cites: [{ work: 'norland-2001' }],
    }),
  }),
});
const CARDS = [aCard({ id: 'even-pact' }), LOPSIDED];
const DATASET = aDataset({ cards: CARDS, presets: PRESETS });
const [worst, best] = measureSymmetry(CARDS, DATASET);

describe('countHedges', () => {
  it.each([
    ['It may rain, perhaps.', 2],
    ['In May it rained.', 0],
    ['It rained.', 0],
  ])('%s has %i', (text, count) => {
    expect(countHedges(text)).toBe(count);
  });
});

describe('measureSymmetry', () => {
  it('puts the most uneven first', () => {
    expect([worst?.card, best?.card]).toStrictEqual(['example-pact', 'even-pact']);
    expect(worst?.difference).toBeGreaterThan(best?.difference ?? Infinity);
  });

  it('counts words, hedges, loaded words, publications and their types', () => {
    expect(worst?.positions.map(({ counts }) => counts)).toStrictEqual([
      { words: 14, claims: 1, sources: 1, types: 1, hedges: 3, loaded: 1 },
      { words: 8, claims: 1, sources: 3, types: 3, hedges: 0, loaded: 0 },
    ]);
  });

  it('names the presets that take all sources of a position', () => {
    expect(worst?.positions[0]?.lostUnder).toStrictEqual(['No governments']);
    expect(worst?.oneSidedUnder).toStrictEqual(['No governments']);
    expect(best?.oneSidedUnder).toStrictEqual([]);
  });
});

describe('symmetryPage', () => {
  const page = symmetryPage(worst ? [worst] : [], '2026-11-21');

  it('shows each count with a bar against the largest', () => {
    expect(page).toContain('<td>14<span class="bar" style="width: 100%"></span></td>');
    expect(page).toContain('<td>8<span class="bar" style="width: 57%"></span></td>');
  });

  it('takes texts as text', () => {
    expect(page).toContain('The regime &lt;says&gt; no');
  });
});

describe('presetReport', () => {
  it('lists under every preset what loses its sources', () => {
    const report = presetReport(measureSymmetry(CARDS, DATASET), PRESETS);
    expect(report).toContain('## All\n\nKeeps every side. 0 of 2 disputes');
    expect(report).toContain(
      '- example-pact, Does the pact bind Norland? The regime <says> no (one side left)',
    );
  });
});
