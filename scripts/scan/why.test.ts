import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { FIXTURE_CARDS } from '../../lib/mentions/cards.fixture';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { documentOf } from './scanned-document.fixture';
import { whyOf, whyReport } from './why';

const engine = { finder: createMentionFinder(compileLexicon(FIXTURE_CARDS)), cards: FIXTURE_CARDS };

describe('whyOf', () => {
  it('tells for each place what the words are, or why they are nothing', () => {
    const { occurrences } = whyOf(
      'the pact',
      documentOf('The pact came. The Budapest Memorandum failed. Nobody kept the pact.'),
      engine,
    );
    expect(occurrences.map(({ verdicts }) => verdicts)).toEqual([
      ['is not budapest-memorandum: "pact", nothing of this kind was named before'],
      ['is budapest-memorandum: "pact", backref'],
    ]);
  });

  it('names the terms most like words that no card has', () => {
    const answer = whyOf('Minsk deals', documentOf('The Minsk deals failed.'), engine);
    expect(answer.occurrences[0]?.verdicts).toEqual([]);
    expect(answer.similar[0]).toEqual({ topic: 'minsk-agreements', term: 'Minsk agreements' });
    const report = whyReport('a.txt', 'Minsk deals', answer);
    expect(report).toContain('…The [Minsk deals] failed.…');
    expect(report).toContain('no term of any card has these words');
  });

  it('finds no words where there are none', () => {
    expect(whyOf('pact', documentOf('Rain.'), engine).occurrences).toEqual([]);
    expect(() => whyOf(' — ', documentOf('Rain.'), engine)).toThrow('--why wants words');
  });
});
