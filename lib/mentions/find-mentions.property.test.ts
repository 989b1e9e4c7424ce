import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { tokenize } from '../text/tokenize';
import { FIXTURE_CARDS } from './cards.fixture';
import { createMentionFinder } from './find-mentions';
import { prepareLexicon } from './prepared-lexicon';
import { type Hit, scanTrie } from './trie';
import type { TextBlock } from './types';

const lexicon = compileLexicon(FIXTURE_CARDS);
const prepared = prepareLexicon(lexicon);
const finder = createMentionFinder(lexicon);

/** Texts dense with the lexicon's own words, glue and noise. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lexicon.words),
      fc.constantFrom(
        'the',
        'a',
        'NATO',
        'N.A.T.O.',
        'Ukraine’s',
        'pact',
        '. The',
        ',',
        '—',
        'İ',
        '\u00ad',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

function find(parts: readonly string[]) {
  const blocks = parts.map((text): TextBlock => ({ text, kind: 'paragraph', section: 0 }));
  return finder.find({ article: { title: '', host: '', published: null }, blocks }, true);
}

function key({ from, to, ref }: Pick<Hit, 'from' | 'to' | 'ref'>): string {
  return `${from}-${to}-${ref}`;
}

describe('the trie', () => {
  it('finds what comparing every phrase at every word finds', () => {
    const phrases = lexicon.terms.map(({ words }, ref) => ({ words, ref }));
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        const ids = Int32Array.from(tokens.words, (word) => prepared.wordIndex.get(word) ?? -1);
        const naive = phrases.flatMap(({ words, ref }) =>
          [...ids.keys()]
            .filter((from) =>
              words.every(
                (word, offset) =>
                  ids[from + offset] === word && (offset === 0 || tokens.gaps[from + offset] === 0),
              ),
            )
            .map((from) => ({ kind: 0, ref, from, to: from + words.length })),
        );
        const fast = scanTrie(prepared.trie, ids, tokens.gaps).filter(({ kind }) => kind === 0);
        expect(fast.map(key).sort()).toEqual(naive.map(key).sort());
      }),
    );
  });
});

describe('the engine', () => {
  it('never throws, and every range points into its block, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (parts) => {
        let block = 0;
        let last = 0;
        for (const mention of find(parts).mentions) {
          if (mention.block !== block) [block, last] = [mention.block, 0];
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(parts[mention.block]?.length ?? -1);
          last = mention.end;
        }
      }),
    );
  });

  it('gives the same answer twice: it holds no state', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), (parts) => {
        expect(find(parts)).toEqual(find(parts));
      }),
    );
  });
});
