import { describe, expect, it, vi } from 'vitest';

import { aCard } from './dataset.fixture';
import { runnableLexicon } from './runnable-lexicon';

const sound = aCard({ id: 'sound', patterns: [{ match: '{join} the pact' }] });
const broken = aCard({ id: 'broken', patterns: [{ match: '#Verb the pact' }] });
const lost = aCard({ id: 'lost', aliases: [{ text: 'the pact', requires: ['$nobody'] }] });

describe('runnableLexicon', () => {
  it('leaves out cards whose terms cannot be run, and says which and why', () => {
    const tell = vi.fn<(sentence: string) => void>();
    const { topics } = runnableLexicon([broken, sound, lost], tell);
    expect(topics.map(({ id }) => id)).toEqual(['sound']);
    expect(tell.mock.calls.flat()).toEqual([
      expect.stringMatching(/^broken is left out .*uses #/u),
      expect.stringMatching(/^lost is left out .*nobody/u),
    ]);
  });

  it('says nothing where all can be run', () => {
    const tell = vi.fn<(sentence: string) => void>();
    expect(runnableLexicon([sound], tell).topics).toHaveLength(1);
    expect(tell).not.toHaveBeenCalled();
  });
});
