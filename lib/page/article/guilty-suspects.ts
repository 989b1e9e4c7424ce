/**
 * Which of the suspects are what their names say.
 *
 * Publishers name things badly: an article's own container is a
 * "sidebar-grid" or a "tab-content". So suspects of the same name are judged
 * together, by how much of the page's prose is in them: furniture is small.
 */
import type { NativeDom } from '../dom/native-dom';
import { isNeverArticle } from './furniture';
import { proseLength } from './text-mass';
import type { RawBlock } from './walk-blocks';

/** Suspects with more than this share of all prose hold the article. */
const HOLDS_ARTICLE_SHARE = 0.5;
/** While suspects hold this many times the prose that is left, the article is among them. */
const OUTWEIGHS = 2;
/** Prose outside of comments and notices, in characters, that is an article. */
const ARTICLE_LENGTH = 500;

/** Suspects of one name. */
interface Group {
  readonly elements: Set<Element>;
  prose: number;
}

/** The suspects to drop, with all that is in them. */
export function guiltySuspects(blocks: readonly RawBlock[], dom: NativeDom): ReadonlySet<Element> {
  const total = blocks.reduce((length, block) => length + proseLength(block), 0);
  const guilty = new Set<Group>();
  for (const group of groupByName(blocks, dom)) {
    if (isGuilty(group, total, dom)) guilty.add(group);
  }
  acquitOutweighing(guilty, blocks, dom);
  return new Set([...guilty].flatMap(({ elements }) => [...elements]));
}

function isGuilty(group: Group, total: number, dom: NativeDom): boolean {
  if (group.prose <= total * HOLDS_ARTICLE_SHARE) return true;
  return isOthers(group, dom) && total - group.prose >= ARTICLE_LENGTH;
}

/** Readers, and lawyers, can write more than the author did. */
function isOthers({ elements }: Group, dom: NativeDom): boolean {
  return [...elements].some((element) => isNeverArticle(element, dom));
}

/** Lets the heaviest go as long as more prose is in it than anywhere outside the guilty. */
function acquitOutweighing(guilty: Set<Group>, blocks: readonly RawBlock[], dom: NativeDom): void {
  const authors = [...guilty].filter((group) => !isOthers(group, dom));
  for (const heaviest of authors.toSorted((a, b) => b.prose - a.prose)) {
    if (heaviest.prose <= OUTWEIGHS * freeProse(guilty, blocks)) return;
    guilty.delete(heaviest);
  }
}

function freeProse(guilty: ReadonlySet<Group>, blocks: readonly RawBlock[]): number {
  const dropped = new Set([...guilty].flatMap(({ elements }) => [...elements]));
  return blocks
    .filter(({ suspects }) => !suspects.some((suspect) => dropped.has(suspect)))
    .reduce((length, block) => length + proseLength(block), 0);
}

function groupByName(blocks: readonly RawBlock[], dom: NativeDom): Iterable<Group> {
  const groups = new Map<string, Group>();
  const nameOf = memoize((element: Element) => signatureOf(element, dom));
  for (const block of blocks) {
    const length = proseLength(block);
    for (const name of new Set(block.suspects.map(nameOf))) {
      const group = groups.get(name) ?? { elements: new Set(), prose: 0 };
      groups.set(name, group);
      group.prose += length;
      for (const suspect of block.suspects)
        if (nameOf(suspect) === name) group.elements.add(suspect);
    }
  }
  return groups.values();
}

/** Element name and class: what a publisher's template writes once for all of a kind. */
function signatureOf(element: Element, dom: NativeDom): string {
  return `${dom.nameOf(element)} ${dom.attribute(element, 'class') ?? ''}`;
}

function memoize<Key extends object>(compute: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
