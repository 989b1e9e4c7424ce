/** What HTML's element names say about the text inside them. */
import type { BlockKind } from '../../mentions/types';

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Never prose: code, controls, editors, media, navigation, annotations of other text. */
const EXCLUDED = names(`
  address applet area audio base button canvas code col colgroup datalist embed fieldset
  frame frameset head iframe img input kbd label legend link map math menu meta meter nav noscript
  object optgroup option output picture pre progress rp rt samp script search select source style
  svg template textarea title track video wbr
`);

/** Start and end a block; everything else is part of a line. */
const BLOCKS = names(`
  article aside blockquote body caption center dd details dialog dir div dl dt figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p section summary table tbody td tfoot
  th thead tr ul
`);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

/** Whether nothing inside an element of this name is read. */
export function isExcludedName(name: string): boolean {
  return EXCLUDED.has(name);
}

/** Whether the element starts a line of its own. */
export function isBlockName(name: string): boolean {
  return BLOCKS.has(name);
}

/** What a block inside this element is; undefined: what it was outside. */
export function kindOfName(name: string): BlockKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}
