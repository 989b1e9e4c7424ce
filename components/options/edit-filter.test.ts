import { describe, expect, it } from 'vitest';

import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { hidingAxes, setShown } from './edit-filter';

const ALL = DEFAULT_SETTINGS.sources;
const tass = Object.values(svalbardPublications).find(({ id }) => id === 'tass');
const eu = Object.values(svalbardPublications).find(({ id }) => id === 'eu');
if (!tass || !eu) throw new Error('the example card lost its publications');

describe('setShown', () => {
  it('hides and shows one entry and leaves the others', () => {
    const hidden = setShown(
      { ...ALL, countries: ['NO'] },
      { axis: 'countries', value: 'RU' },
      false,
    );
    expect(hidden.countries).toEqual(['NO', 'RU']);
    expect(setShown(hidden, { axis: 'countries', value: 'NO' }, true).countries).toEqual(['RU']);
  });

  it('hides nothing twice', () => {
    const twice = setShown({ ...ALL, types: ['wire'] }, { axis: 'types', value: 'wire' }, false);
    expect(twice.types).toEqual(['wire']);
  });

  it('leaves the filter it was given as it was', () => {
    setShown(ALL, { axis: 'types', value: 'wire' }, false);
    expect(ALL.types).toEqual([]);
  });
});

describe('hidingAxes', () => {
  it('names every group that hides a publication', () => {
    const filter = { ...ALL, types: ['state-media' as const], countries: ['RU', 'NO'] };
    expect(hidingAxes(tass, filter)).toEqual(['types', 'countries']);
    expect(hidingAxes(eu, filter)).toEqual([]);
  });

  it('does not count its own name', () => {
    expect(hidingAxes(tass, { ...ALL, publications: [tass.id] })).toEqual([]);
  });
});
