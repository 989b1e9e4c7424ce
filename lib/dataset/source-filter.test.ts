import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { SourceFilter } from './compiled';
import { PublicationSchema } from './schema/registries';
import { isPublicationHidden } from './source-filter';

const NOTHING: SourceFilter = { publications: [], types: [], controls: [], countries: [] };
const publication = (country: string | null) =>
  v.parse(PublicationSchema, {
    id: 'wire',
    name: 'The Wire',
    type: 'wire',
    country,
    owner: 'Its members',
    funding: 'commercial',
    control: 'independent',
    domains: [],
  });

describe('a publication', () => {
  it('is shown by a filter that names nothing', () => {
    expect(isPublicationHidden(publication('NO'), NOTHING)).toBe(false);
  });

  it.each<Partial<SourceFilter>>([
    { publications: [publication(null).id] },
    { types: ['news', 'wire'] },
    { controls: ['independent'] },
    { countries: ['SE', 'NO'] },
  ])('is hidden by any one axis: %j', (axis) => {
    expect(isPublicationHidden(publication('NO'), { ...NOTHING, ...axis })).toBe(true);
  });

  it('without a country is hidden by no country', () => {
    expect(isPublicationHidden(publication(null), { ...NOTHING, countries: ['NO'] })).toBe(false);
  });
});
