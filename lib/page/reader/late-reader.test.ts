import { describe, expect, it } from 'vitest';

import { domOf, prose } from '../article/page.fixture';
import { readArticleSteps, type PageArticle } from '../article/read-article-steps';
import { createMarkedText } from '../marks/marked-text';
import { createLateReader, type LateReading } from './late-reader';

function finish<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** An article of three paragraphs that was read once. */
function openPage() {
  const body = ['One', 'Two', 'Three'].map((name) => `<p>${prose(name)}</p>`).join('');
  const dom = domOf(`<article>${body}</article>`);
  const article: PageArticle = finish(readArticleSteps(dom));
  const text = createMarkedText();
  text.append(article.blocks);
  const late = createLateReader({ dom, text, article, onShadowRoot: () => {} });
  const read = (dirty: readonly Node[], hasRemovals = false): LateReading =>
    finish(late.read({ dirty: new Set(dirty), hasRemovals }));
  const [root] = dom.queryAll('article');
  if (root === undefined) throw new Error('no article');
  return { dom, text, read, root, paragraphs: dom.queryAll('p') };
}

const textsOf = (blocks: LateReading['fresh']) => blocks.map(({ text }) => text.slice(0, 5));

describe('createLateReader', () => {
  it('reads what came, and nothing else', () => {
    const { dom, read, root } = openPage();
    const late = dom.createElement('p');
    late.textContent = 'Late text about the pact, with a full stop at its end.';
    root.append(late);
    const { fresh, gone } = read([late]);
    expect(textsOf(fresh)).toEqual(['Late ']);
    expect(gone).toEqual([]);
  });

  it('replaces a block whose text changed', () => {
    const { read, paragraphs } = openPage();
    const node = paragraphs[1]?.firstChild;
    if (node === null || node === undefined) throw new Error('no text');
    node.textContent = 'Another text about another pact, of the same length or so.';
    const { fresh, gone } = read([node]);
    expect(textsOf(fresh)).toEqual(['Anoth']);
    expect(textsOf(gone)).toEqual(['Two w']);
  });

  it('does not read a block again that only moved', () => {
    const { read, root, paragraphs } = openPage();
    const [first] = paragraphs;
    if (first === undefined) throw new Error('no paragraph');
    root.append(first);
    expect(read([first], true)).toEqual({ fresh: [], gone: [] });
  });

  it('forgets blocks that left, or whose text did', () => {
    const { read, paragraphs } = openPage();
    paragraphs[0]?.remove();
    const node = paragraphs[1]?.firstChild;
    if (node === null || node === undefined) throw new Error('no text');
    node.textContent = '';
    const { fresh, gone } = read([node], true);
    expect(fresh).toEqual([]);
    expect(textsOf(gone).toSorted()).toEqual(['One w', 'Two w']);
  });

  it('leaves furniture out that came late', () => {
    const { dom, read, root } = openPage();
    const box = dom.createElement('div');
    box.className = 'newsletter-box';
    box.textContent = prose('Our newsletter');
    root.append(box);
    expect(read([box])).toEqual({ fresh: [], gone: [] });
  });
});
