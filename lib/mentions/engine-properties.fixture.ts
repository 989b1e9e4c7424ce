/** What holds for every text. Tests try a few hundred cases, `npm run fuzz` a million. */
import fc from 'fast-check';

import { compileLexicon } from '../lexicon/compile-lexicon';
import { tokenize } from '../text/tokenize';
import { FIXTURE_CARDS } from './cards.fixture';
import { createMentionFinder } from './find-mentions';
import { prepareLexicon } from './prepared-lexicon';
import { type Hit, HitKind, scanTrie } from './trie';
import type { FindResult, TextBlock } from './types';

const lexicon = compileLexicon(FIXTURE_CARDS);
const prepared = prepareLexicon(lexicon);
const finder = createMentionFinder(lexicon);

/** Texts dense with the lexicon's own words, glue and noise. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(...lexicon.words),
    fc.constantFrom(
      'the',
      'a',
      'NATO',
      'N.A.T.O.',
      'Ukraine’s',
      'pact',
      '1994',
      '. The',
      ',',
      '—',
      'İ',
      'ﬁ',
      '\u00ad',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 60 },
);
const text = words.map((parts) => parts.join(' '));
const article = fc.record({
  title: fc.oneof(fc.constant(''), text),
  published: fc.constantFrom(null, '2014-03-01', '2025', 'yesterday'),
  blocks: fc.array(
    fc.record({
      text,
      kind: fc.constantFrom<TextBlock['kind']>('paragraph', 'heading', 'list-item', 'quote'),
      section: fc.nat({ max: 3 }),
    }),
    { maxLength: 4 },
  ),
});
type Article = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

function find({ title, published, blocks }: Article): FindResult {
  return finder.find({ article: { title, host: '', published }, blocks }, true);
}

/** Each throws when it does not hold; the message says what was found. */
export const ENGINE_PROPERTIES: Readonly<Record<string, fc.IPropertyWithHooks<never>>> = {
  'the trie finds what comparing every phrase at every word finds': property(text, (given) => {
    const tokens = tokenize(given);
    const ids = Int32Array.from(tokens.words, (word) => prepared.wordIndex.get(word) ?? -1);
    const fast = scanTrie(prepared.trie, ids, tokens.gaps).filter(
      ({ kind }) => kind === HitKind.Term,
    );
    isEqual(fast.map(keyOf).sort(), naiveHits(ids, tokens.gaps).map(keyOf).sort());
  }),

  'every range points into its block, in order, without overlap': property(article, (given) => {
    let [block, last] = [0, 0];
    for (const mention of find(given).mentions) {
      if (mention.block !== block) [block, last] = [mention.block, 0];
      const length = given.blocks[block]?.text.length ?? -1;
      holds(mention.start >= last, `${mention.start} is before ${last}`);
      holds(mention.end > mention.start, `empty at ${mention.start}`);
      holds(mention.end <= length, `${mention.end} is beyond ${length}`);
      last = mention.end;
    }
  }),

  'the words of a range are the words of its term': property(article, (given) => {
    const { mentions } = find(given);
    for (const { block, start, end, how, term } of mentions) {
      if (how === 'phrase') continue;
      const written = tokenize(given.blocks[block]?.text.slice(start, end) ?? '').words.join(' ');
      holds(` ${term} `.includes(` ${written} `), `"${written}" is not "${term}"`);
    }
  }),

  'the same article gives the same answer: nothing is kept between calls': property(
    article,
    (given) => {
      isEqual(find(given), find(given));
    },
  ),

  'what no reader sees changes nothing': property(words, (given) => {
    const plain = given.filter((word) => /^[\x20-\x7e]*$/u.test(word));
    // A soft hyphen or a zero-width space inside a word, a no-break space between two.
    const dirty = plain.map((word) => word.replace(/(?<=[a-z])(?=[a-z])/u, '\u00ad\u200b'));
    isEqual(topicsIn(dirty), topicsIn(plain));
  }),
};

function topicsIn(given: readonly string[]): string[] {
  const { mentions } = find({ title: '', published: null, blocks: [blockOf(given.join(' '))] });
  return mentions.map(({ topic, how }) => `${topic} ${how}`);
}

function property<Value>(
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value) => void,
): fc.IPropertyWithHooks<never> {
  return fc.property(arbitrary, check) as unknown as fc.IPropertyWithHooks<never>;
}

function blockOf(given: string): TextBlock {
  return { text: given, kind: 'paragraph', section: 0 };
}

function naiveHits(ids: Int32Array, gaps: readonly number[]): Omit<Hit, 'kind'>[] {
  return lexicon.terms.flatMap((term, ref) =>
    [...ids.keys()]
      .filter((from) =>
        term.words.every(
          (word, offset) =>
            ids[from + offset] === word && (offset === 0 || gaps[from + offset] === 0),
        ),
      )
      .map((from) => ({ ref, from, to: from + term.words.length })),
  );
}

function keyOf({ from, to, ref }: Omit<Hit, 'kind'>): string {
  return `${from}-${to}-${ref}`;
}

function holds(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

function isEqual(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  holds(a === b, `${a} should be ${b}`);
}
