import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { collectText, MAX_BLOCK_LENGTH, type CollapsedText } from './collapse-text';

const { document } = new JSDOM('').window;
const nodeOf = (data: string): Text => document.createTextNode(data);

function collapse(pieces: readonly string[]): CollapsedText {
  const collector = collectText();
  for (const piece of pieces) collector.add(nodeOf(piece), false);
  return collector.take()[0] ?? { text: '', chunks: [], linked: 0 };
}

/** What the chunks say the text is. */
function textOfChunks({ chunks }: CollapsedText): string {
  return chunks
    .map(({ node, from, length }) => node.data.slice(from, from + length))
    .join('')
    .replace(/[\t\n\r\f]/gu, ' ');
}

describe('collectText', () => {
  it.each([
    [['  NATO \n  membership '], 'NATO membership'],
    [['Kyiv ', ' and ', 'Moscow'], 'Kyiv and Moscow'],
    [['a\n', '\nb'], 'a b'],
    [['non\u00a0break', '\u00a0 kept'], 'non\u00a0break\u00a0 kept'],
    [['\n\t '], ''],
  ])('collapses %j to %j', (pieces, text) => {
    expect(collapse(pieces).text).toBe(text);
  });

  it('counts the text of links', () => {
    const collector = collectText();
    collector.add(nodeOf('See '), false);
    collector.add(nodeOf('the pact'), true);
    expect(collector.take()[0]?.linked).toBe('the pact'.length);
  });

  it('separates what a line break separates', () => {
    const collector = collectText();
    collector.add(nodeOf('Kyiv'), false);
    collector.space();
    collector.add(nodeOf('Moscow'), false);
    expect(collector.take()[0]?.text).toBe('Kyiv Moscow');
  });

  it('starts again after a block', () => {
    const collector = collectText();
    collector.add(nodeOf('one'), false);
    collector.take();
    collector.add(nodeOf('two'), false);
    expect(collector.take().map(({ text }) => text)).toEqual(['two']);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'é', '.', ' ', '\n', '\t', '\u00a0') });

  it('gives the same text however it is split into nodes', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(200)), (text, cuts) => {
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b)];
        const pieces = at.map((from, index) => text.slice(from, at[index + 1] ?? text.length));
        expect(collapse(pieces).text).toBe(collapse([text]).text);
      }),
    );
  });

  it('maps every character to where it stands', () => {
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        const collapsed = collapse(pieces);
        expect(textOfChunks(collapsed).trimEnd()).toBe(collapsed.text);
      }),
    );
  });

  it('cuts a text that is too long at a space and keeps the map', () => {
    const long = 'Sentence one is here. '.repeat(2_000);
    const collector = collectText();
    collector.add(nodeOf(long), false);
    const pieces = collector.take();
    expect(pieces.map(({ text }) => text).join('')).toBe(long.trimEnd());
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
      expect(piece.text.startsWith('Sentence')).toBe(true);
      expect(textOfChunks(piece)).toBe(piece.text);
    }
  });

  it('cuts a text without spaces by length', () => {
    const collector = collectText();
    collector.add(nodeOf('x'.repeat(MAX_BLOCK_LENGTH * 2 + 5)), false);
    expect(collector.take().map(({ text }) => text.length)).toEqual([
      MAX_BLOCK_LENGTH,
      MAX_BLOCK_LENGTH,
      5,
    ]);
  });
});
