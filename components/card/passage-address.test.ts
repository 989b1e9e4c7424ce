import { describe, expect, it } from 'vitest';

import type { CompiledWork } from '../../lib/dataset/compiled';
import { svalbardWorks } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { passageAddress, sourceAddress } from './passage-address';

const QUOTE = 'never for warlike purposes';
const [WORK] = Object.values(svalbardWorks);

function addressOf(quote: string | undefined, change: Partial<CompiledWork> = {}) {
  if (!WORK) throw new Error('the example card lost its works');
  const work = { ...WORK, url: 'https://example.org/a', checked: 'verified' as const, ...change };
  const citation = { work, quote };
  return { passage: passageAddress(citation), source: sourceAddress(citation) };
}

describe('passageAddress', () => {
  it('leads to the quoted words', () => {
    expect(addressOf(QUOTE).passage).toBe(
      'https://example.org/a#:~:text=never%20for%20warlike%20purposes',
    );
    expect(addressOf(QUOTE, { url: 'https://example.org/a?b=1' }).passage).toBe(
      'https://example.org/a?b=1#:~:text=never%20for%20warlike%20purposes',
    );
  });

  it('encodes what has a meaning in the fragment', () => {
    expect(addressOf('US-led bloc, “you & me” 100 %').source).toBe(
      'https://example.org/a#:~:text=US%2Dled%20bloc%2C%20%E2%80%9Cyou%20%26%20me%E2%80%9D%20100%20%25',
    );
  });

  it.each([
    ['without a quote', undefined, {}],
    ['for two words', 'warlike purposes', {}],
    ['for an address with a fragment', QUOTE, { url: 'https://example.org/a#page=3' }],
    ['for words with a gap', 'never … for warlike purposes', {}],
    ['for words with an addition', 'never [again] for warlike purposes', {}],
    ['for a text read on a copy', QUOTE, { checked: 'mirror' }],
    ['for words read in a quotation', QUOTE, { checked: 'verified-as-quoted' }],
    ['for a text that was not read', QUOTE, { checked: 'identifier-only' }],
  ] as const)('leaves the address alone %s', (_why, quote, change) => {
    const url = 'url' in change ? change.url : 'https://example.org/a';
    expect(addressOf(quote, change)).toEqual({ passage: undefined, source: url });
  });

  it('has nowhere to lead without an address', () => {
    expect(addressOf(QUOTE, { url: undefined }).source).toBeUndefined();
  });
});
