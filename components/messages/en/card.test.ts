import { describe, expect, it } from 'vitest';

import { CONTROL_CLASSES, PUBLICATION_TYPES } from '../../../lib/dataset/schema/registries';
import { en } from './card';

describe('publisher in words', () => {
  it.each([
    ['state-media', 'state-controlled', 'state-controlled media'],
    ['wire', 'independent', 'independent news agency'],
    ['wire', 'state-controlled', 'state-controlled news agency'],
    ['news', 'captured', 'state-captured news outlet'],
    ['news', 'unknown', 'news outlet, control unknown'],
    ['public-media', 'public', 'public broadcaster'],
    ['public-media', 'state-controlled', 'state-controlled public broadcaster'],
    ['think-tank', 'government', 'government think tank'],
    ['think-tank', 'independent', 'independent think tank'],
    ['government', 'government', 'government'],
    ['legislature', 'government', 'parliament'],
    ['court', 'government', 'court'],
    ['court', 'independent', 'court'],
    ['igo', 'intergovernmental', 'international organisation'],
    ['academic', 'independent', 'academic publisher'],
    ['academic', 'state-controlled', 'state-controlled academic publisher'],
  ] as const)('%s under %s control is "%s"', (type, control, expected) => {
    expect(en.publisher({ type, control })).toBe(expected);
  });

  it('has words for every combination, without ids or doubled words', () => {
    for (const type of PUBLICATION_TYPES) {
      for (const control of CONTROL_CLASSES) {
        const words = en.publisher({ type, control });
        expect(words).toMatch(/^[a-z][a-z, -]+$/u);
        expect(words).not.toMatch(/\b(\w+) \1\b/u);
      }
    }
  });
});

describe('counting in words', () => {
  it('knows one from many', () => {
    expect(en.hiddenStatements(1, 'Russia')).toBe('1 statement by Russia hidden by your settings');
    expect(en.hiddenStatements(2, '')).toBe('2 statements hidden by your settings');
    expect(en.hiddenItems.entry(2)).toBe('2 entries hidden by your settings');
    expect(en.sourcesShown(12, 18)).toBe('12 of 18 sources shown');
    expect(en.sourcesShown(1, 1)).toBe('1 source');
    expect(en.unsupported(1)).toBe('1 claim has no shown source');
  });

  it('says what More opens', () => {
    const more = { questions: 1, facts: 3, hasTimeline: true, hasWording: false };
    expect(en.more(more)).toBe('More: 1 question, 3 facts, timeline');
    expect(en.more({ questions: 0, facts: 0, hasTimeline: false, hasWording: false })).toBe('More');
  });
});
