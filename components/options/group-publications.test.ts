import { describe, expect, it } from 'vitest';

import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { groupPublications, type Grouping } from './group-publications';

const PUBLICATIONS = Object.values(svalbardPublications).map((publication) => ({
  ...publication,
  citations: 2,
}));

function group(grouping: Partial<Grouping>) {
  const groups = groupPublications(PUBLICATIONS, {
    axis: 'countries',
    labelOf: (value) => value ?? 'international',
    letters: '',
    ...grouping,
  });
  return Object.fromEntries(
    groups.map(({ label, publications }) => [label, publications.map(({ id }) => id)]),
  );
}

describe('groupPublications', () => {
  it('groups by country, groups and members by the alphabet', () => {
    const groups = group({});
    expect(Object.keys(groups)).toEqual(['international', 'NO', 'RU']);
    expect(groups['NO']).toEqual(['high-north-news', 'no-mfa', 'supreme-court']);
  });

  it('groups by type', () => {
    expect(group({ axis: 'types' })['state-media']).toEqual(['tass']);
  });

  it('finds letters in name and owner, whatever their case', () => {
    expect(group({ letters: ' NORTH ' })).toEqual({ NO: ['high-north-news'] });
    expect(group({ letters: 'nord univ' })).toEqual({ NO: ['high-north-news'] });
    expect(group({ letters: 'zzz' })).toEqual({});
  });

  it('adds up citations', () => {
    const [first] = groupPublications(PUBLICATIONS, {
      axis: 'controls',
      labelOf: String,
      letters: '',
    });
    expect(first).toMatchObject({ label: 'government', citations: 6 });
  });
});
