import { describe, expect, it } from 'vitest';

import type { PartyId } from '../schema/primitives';
import type { Party } from '../schema/registries';
import { partiesNotNamed } from './parties-not-named';

function isMissing(party: Pick<Party, 'name'> & Partial<Party>, ...texts: string[]): boolean {
  const id = 'one' as PartyId;
  return partiesNotNamed([{ id, kind: 'state', country: null, ...party }], texts).has(id);
}

const RUSSIA = { name: 'Russia', country: 'RU' };
const US = { name: 'United States', country: 'US' };
const SYRIA = { name: 'Syria (government of Bashar al-Assad, to December 2024)', country: 'SY' };

describe('partiesNotNamed', () => {
  it.each([
    ['its name', RUSSIA, 'Talks with Russia failed'],
    ['its name in capitals', RUSSIA, 'TALKS WITH RUSSIA FAIL'],
    ['its adjective', RUSSIA, 'Russian envoys left'],
    ['its capital city', RUSSIA, 'Moscow said no'],
    ['an adjective unlike its name', { name: 'France', country: 'FR' }, 'French envoys left'],
    ['an acronym with stops', US, 'The U.S. envoy left'],
    ['an acronym', US, 'The US envoy left'],
    ['a short name', { name: 'European Union', short: 'EU' }, 'EU ministers met'],
    ['the name before the bracket', SYRIA, 'Syria protested'],
    ['a person in the bracket', SYRIA, 'Assad protested'],
    ['a surname', { name: 'Vladimir Putin', kind: 'person' as const }, 'Putin spoke'],
    ['a name with accents', { name: 'Ibrahim Traoré' }, 'Captain Traore spoke'],
    ['a possessive', RUSSIA, 'Russia’s envoys left'],
  ])('counts %s as named', (_what, party, text) => {
    expect(isMissing(party, 'Envoys met.', text)).toBe(false);
  });

  it.each([
    ['no word of it', RUSSIA, 'Envoys of Ukraine met'],
    ['only words that others have too', US, 'The United Nations and the member states met'],
    ['letters inside a word', { name: 'Iran', country: 'IR' }, 'Envoys from Biranda met'],
    ['a pronoun like its acronym', US, 'Join us today'],
  ])('finds missing what has %s', (_what, party, text) => {
    expect(isMissing(party, text)).toBe(true);
  });

  it('says nothing of who has no word of its own', () => {
    expect(isMissing({ name: 'National Court', kind: 'court' }, 'Envoys met.')).toBe(false);
    expect(isMissing({ name: 'Legal scholars', kind: 'expert-group' }, 'Envoys met.')).toBe(false);
  });

  it('says nothing of a text too long to look through', () => {
    expect(isMissing(RUSSIA, 'Envoys met. '.repeat(30_000))).toBe(false);
  });

  it('takes a word over two texts for two words', () => {
    expect(isMissing(RUSSIA, 'Rus', 'sia')).toBe(true);
  });
});
