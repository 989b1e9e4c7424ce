/** Who takes part in the engine's benchmark, each given the same terms in its own best form. */
import { createRequire } from 'node:module';
import threeNlp from 'compromise/three';
import AhoCorasick from 'modern-ahocorasick';

import type { Lexicon } from '../../lib/lexicon/lexicon';
import { readingsOf, spelledOut } from '../../lib/lexicon/match-syntax';
import { restoreLexicon, storeLexicon, type StoredLexicon } from '../../lib/lexicon/stored-lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import type { TextBlock } from '../../lib/mentions/types';

/**
 * compromise/three adds its plugins to the instance that compromise/one exports; the bundle of the
 * latter is an instance of its own.
 */
const oneNlp = createRequire(import.meta.url)('compromise/one') as typeof threeNlp;

export interface Contender {
  readonly name: string;
  /** Makes it ready, from the form in which it would be shipped. */
  readonly load: () => (text: string) => unknown;
}

/** Every line with words is a paragraph. */
export function blocksOf(text: string): TextBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, kind: 'paragraph', section: 0 }));
}

/** An article that tells nothing about itself. */
export const NO_CUES = { title: '', host: '', published: null };

/**
 * Ours does all its work: conditions, subjects, back-references. The others
 * only find strings or patterns, and the plain matcher no patterns at all.
 */
export function contendersFor(lexicon: Lexicon): readonly Contender[] {
  const json = JSON.stringify(storeLexicon(lexicon));
  const terms = lexicon.terms.map(({ words }) =>
    words.map((word) => lexicon.words[word]).join(' '),
  );
  const phrases = lexicon.patterns.flatMap(({ match }) =>
    readingsOf(spelledOut(match, lexicon.words)),
  );
  const matches = [...terms, ...phrases].map((match) => ({ match }));
  return [
    {
      name: 'Newsgloss',
      load: () => {
        const finder = createMentionFinder(restoreLexicon(JSON.parse(json) as StoredLexicon));
        return (text) => finder.find({ article: NO_CUES, blocks: blocksOf(text) });
      },
    },
    {
      name: 'compromise/three on everything',
      load: () => {
        const net = threeNlp.buildNet(matches);
        return (text) => threeNlp(text).sweep(net);
      },
    },
    {
      name: 'compromise/one on everything',
      load: () => {
        const net = oneNlp.buildNet(matches);
        return (text) => oneNlp(text).sweep(net);
      },
    },
    {
      name: 'modern-ahocorasick, terms only',
      load: () => {
        const matcher = new AhoCorasick(terms);
        return (text) => matcher.search(text.toLowerCase());
      },
    },
  ];
}
