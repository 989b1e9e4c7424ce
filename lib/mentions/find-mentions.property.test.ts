import fc from 'fast-check';
import { describe, it } from 'vitest';

import { ENGINE_PROPERTIES } from './engine-properties.fixture';

describe('whatever the text', () => {
  it.each(Object.keys(ENGINE_PROPERTIES))('%s', (name) => {
    const property = ENGINE_PROPERTIES[name];
    if (property === undefined) throw new Error(`no property "${name}"`);
    fc.assert(property);
  });
});
