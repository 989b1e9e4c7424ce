import { describe, expect, it } from 'vitest';

import { domEnd, domStart, textOffset, type PageBlock } from './page-block';
import { blocksOf, domOf } from './page.fixture';

function onlyBlock(body: string): PageBlock {
  const [block] = blocksOf(domOf(body));
  if (block === undefined) throw new Error('no block');
  return { ...block, section: 0 };
}

/** The page's own text between the two points. */
function selected(block: PageBlock, words: string): string {
  const start = block.text.indexOf(words);
  const range = block.container.ownerDocument.createRange();
  const first = domStart(block, start);
  const last = domEnd(block, start + words.length);
  if (first === null || last === null) throw new Error('no place in the page');
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.toString().replace(/\s+/gu, ' ');
}

describe('from text to page and back', () => {
  const block = onlyBlock(
    '<p>  The <b>Budapest</b>\n   Memorandum (<a href="/">the  pact</a>)<br>of 1994</p>',
  );

  it('reads as rendered', () => {
    expect(block.text).toBe('The Budapest Memorandum (the pact) of 1994');
  });

  it.each(['The', 'Budapest Memorandum', 'the pact', 'pact) of', '1994', 'm', block.text])(
    'finds %j in the page',
    (words) => {
      expect(selected(block, words)).toBe(
        words === 'pact) of' ? 'pact)of' : words.replace(') of', ')of'),
      );
    },
  );

  it('starts in the element that holds the first character', () => {
    const start = domStart(block, block.text.indexOf('Budapest'));
    expect(start?.node.parentElement?.localName).toBe('b');
    expect(start?.offset).toBe(0);
  });

  it('ends in the element that holds the last character', () => {
    const end = domEnd(block, block.text.indexOf('Budapest') + 'Budapest'.length);
    expect(end?.node.parentElement?.localName).toBe('b');
  });

  it('finds the text offset of a place in the page', () => {
    const at = block.text.indexOf('pact');
    const place = domStart(block, at);
    if (place === null) throw new Error('no place');
    expect(textOffset(block, place)).toBe(at);
    expect(textOffset(block, { node: document2().createTextNode('x'), offset: 0 })).toBeNull();
  });
});

function document2(): Document {
  return domOf('').document;
}
