/** An article after the first pass: words, phrases found, and who is spoken of. */
import { type Tokens, tokenize, WordFlag } from '../text/tokenize';
import type { PreparedLexicon } from './prepared-lexicon';
import { type Hit, HitKind, scanTrie } from './trie';
import type { ArticleCarry, BlockKind, FindRequest, TextBlock } from './types';

export interface BlockScan {
  /** Index into the request's blocks; -1 for the article's title. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly section: number;
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  readonly hits: Readonly<Record<HitKind, readonly Hit[]>>;
  /** First and last hit of each supporting phrase. */
  readonly supports: ReadonlyMap<number, { readonly first: Hit; readonly last: Hit }>;
  /** Number of the block's first sentence, counted through the article. */
  readonly firstSentence: number;
  /** Most words are in capitals, so that capitals say nothing. */
  readonly isShouting: boolean;
}

export interface ArticleScan {
  readonly blocks: readonly BlockScan[];
  /** The title, scanned for support and subjects; its words are no mentions. */
  readonly title: BlockScan;
  /** For each supporting phrase the first and the last block that holds it, the title included. */
  readonly supports: ReadonlyMap<number, readonly BlockScan[]>;
  /** Mentions of each subject's names, the title counted twice. */
  readonly subjectCounts: readonly number[];
}

export function scanArticle(lexicon: PreparedLexicon, request: FindRequest): ArticleScan {
  const title = scanBlock(
    lexicon,
    { text: request.article.title, kind: 'title', section: 0 },
    { index: -1, firstSentence: 0 },
  );
  const blocks: BlockScan[] = [];
  let firstSentence = 0;
  for (const [index, block] of request.blocks.entries()) {
    const scan = scanBlock(lexicon, block, { index, firstSentence });
    blocks.push(scan);
    firstSentence += (scan.tokens.sentences.at(-1) ?? -1) + 1;
  }
  return {
    blocks,
    title,
    supports: supportingBlocks([title, ...blocks]),
    subjectCounts: countSubjects(lexicon, [title, title, ...blocks], request.carry),
  };
}

function scanBlock(
  lexicon: PreparedLexicon,
  block: TextBlock,
  place: { readonly index: number; readonly firstSentence: number },
): BlockScan {
  const tokens = tokenize(block.text);
  const ids = new Int32Array(tokens.words.length);
  for (const [index, word] of tokens.words.entries())
    ids[index] = lexicon.wordIndex.get(word) ?? -1;
  const hits: Record<HitKind, Hit[]> = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [] };
  for (const hit of scanTrie(lexicon.trie, ids, tokens.gaps)) hits[hit.kind].push(hit);
  return {
    ...place,
    kind: block.kind,
    section: block.section,
    tokens,
    ids,
    hits,
    supports: spansOf(hits[HitKind.Support]),
    isShouting: isShouting(tokens),
  };
}

function spansOf(hits: readonly Hit[]): Map<number, { first: Hit; last: Hit }> {
  const spans = new Map<number, { first: Hit; last: Hit }>();
  for (const hit of hits)
    spans.set(hit.ref, { first: spans.get(hit.ref)?.first ?? hit, last: hit });
  return spans;
}

function supportingBlocks(scans: readonly BlockScan[]): Map<number, BlockScan[]> {
  const blocks = new Map<number, BlockScan[]>();
  for (const scan of scans) {
    for (const ref of scan.supports.keys()) {
      const first = blocks.get(ref)?.[0];
      blocks.set(ref, first === undefined ? [scan] : [first, scan]);
    }
  }
  return blocks;
}

function isShouting({ flags }: Tokens): boolean {
  let shouted = 0;
  for (const flag of flags) if ((flag & WordFlag.AllCapitals) !== 0) shouted += 1;
  return shouted >= 3 && shouted > flags.length / 2;
}

function countSubjects(
  lexicon: PreparedLexicon,
  scans: readonly BlockScan[],
  carry: ArticleCarry | undefined,
): number[] {
  const counts = lexicon.subjects.map((_names, index) => carry?.subjects[index] ?? 0);
  for (const scan of scans) {
    for (const hit of scan.hits[HitKind.Subject]) counts[hit.ref] = (counts[hit.ref] ?? 0) + 1;
  }
  return counts;
}
