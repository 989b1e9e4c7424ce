/** From all blocks of a page to the article's, with its headline first. */
import type { BlockKind } from '../../mentions/types';
import type { NativeDom } from '../dom/native-dom';
import { findArticleRoots } from './article-roots';
import { findHeadline } from './find-headline';
import { isFurnitureText } from './furniture';
import type { PageBlock } from './page-block';
import { guiltySuspects } from './guilty-suspects';
import { weighText } from './text-mass';
import type { RawBlock } from './walk-blocks';

/** What was found of the article. */
export interface Selection {
  readonly roots: readonly Element[];
  readonly blocks: readonly PageBlock[];
}

/** Chooses the article's blocks, in steps. `titles` are the page's own, the best first. */
export function* selectBlocks(
  walked: readonly RawBlock[],
  { dom, top, titles }: { dom: NativeDom; top: Element; titles: readonly string[] },
): Generator<undefined, Selection> {
  const guilty = guiltySuspects(walked, dom);
  yield undefined;
  const free = walked.filter(({ suspects }) => !suspects.some((suspect) => guilty.has(suspect)));
  const headline = findHeadline(walked, titles, dom);
  const mass = yield* weighText(free, top, dom);
  const roots = findArticleRoots({ dom, mass, top, headline: headline?.container ?? null });
  yield undefined;
  const isInArticle = belongsTo(roots, dom);
  const blocks = free.filter(
    (block) => block !== headline && isInArticle(block) && !isFurnitureText(block, dom),
  );
  const rest = numberSections(blocks.filter(({ text }) => text !== headline?.text));
  const title = headline === null || roots.length === 0 ? [] : [pageBlock(headline, 'title', 0)];
  return { roots, blocks: [...title, ...rest] };
}

/** Blocks found later in the same article; their sections follow on from `section`. */
export function selectLateBlocks(
  walked: readonly RawBlock[],
  { dom, section }: { dom: NativeDom; section: number },
): PageBlock[] {
  return numberSections(
    walked.filter((block) => !isFurnitureText(block, dom)),
    section,
  );
}

function belongsTo(roots: readonly Element[], dom: NativeDom): (block: RawBlock) => boolean {
  const inside = new Set<Node>(roots);
  const outside = new Set<Node>();
  return ({ container }) => {
    const path: Node[] = [];
    let at: Node | null = container;
    while (at !== null && !inside.has(at) && !outside.has(at)) {
      path.push(at);
      at = dom.parent(at);
    }
    const known = at !== null && inside.has(at) ? inside : outside;
    for (const node of path) known.add(node);
    return known === inside;
  };
}

function numberSections(blocks: readonly RawBlock[], from = 0): PageBlock[] {
  let section = from;
  return blocks.map((block) => {
    if (block.kind === 'heading') section += 1;
    return pageBlock(block, block.kind, section);
  });
}

function pageBlock(block: RawBlock, kind: BlockKind, section: number): PageBlock {
  const { text, chunks, container } = block;
  return { text, kind, section, chunks, container };
}
