import { describe, expect, it } from 'vitest';

import { blocksOf, documentOf, domOf, textsOf } from './page.fixture';
import { walkBlocks } from './walk-blocks';
import { nativeDom } from '../dom/native-dom';

describe('walkBlocks cuts at', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text around a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['two line breaks, not one', 'one<br>two<br><br>three', ['one two', 'three']],
    ['two line breaks with space between', 'one<br>\n <br>two', ['one', 'two']],
    [
      'cells and list items',
      '<ul><li>one<li>two</ul><table><td>3<td>4</table>',
      ['one', 'two', '3', '4'],
    ],
    ['nothing inline', '<p>o<b>n</b>e <custom-tag>two</custom-tag></p>', ['one two']],
  ])('%s', (_what, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });
});

describe('walkBlocks leaves out', () => {
  it.each([
    '<script>NATO</script>',
    '<style>NATO</style>',
    '<noscript>NATO</noscript>',
    '<template>NATO</template>',
    '<select><option>NATO</select>',
    '<textarea>NATO</textarea>',
    '<button>NATO</button>',
    '<label>NATO</label>',
    '<svg><text>NATO</text></svg>',
    '<math><mi>NATO</mi></math>',
    '<pre>NATO</pre>',
    '<code>NATO</code>',
    '<kbd>NATO</kbd>',
    '<samp>NATO</samp>',
    '<nav>NATO</nav>',
    '<div contenteditable>NATO</div>',
    '<div contenteditable="plaintext-only"><p>NATO</p></div>',
    '<div role="textbox">NATO</div>',
    '<iframe srcdoc="NATO"></iframe>',
    '<!-- NATO -->',
  ])('%s', (html) => {
    expect(textsOf(`<p>before ${html}after</p>`).join(' ')).not.toContain('NATO');
  });

  it('but not what is explicitly no editor', () => {
    expect(textsOf('<div contenteditable="false">NATO</div>')).toEqual(['NATO']);
  });
});

describe('walkBlocks tells', () => {
  it('the kind of a block, from the nearest element that has one', () => {
    const kinds = blocksOf(
      domOf('<h2>a</h2><p>b</p><ul><li><p>c</p></ul><figcaption>d</figcaption><blockquote><p>e'),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'list-item', 'caption', 'quote']);
  });

  it('how much of a block is links', () => {
    const [block] = blocksOf(domOf('<p>See <a href="/"><i>the pact</i></a></p>'));
    expect(block?.linked).toBe('the pact'.length);
  });

  it('what around a block looks like furniture', () => {
    const [plain, suspect] = blocksOf(
      domOf('<p>a</p><div class="relatedStories"><div aria-hidden="true"><p>b'),
    );
    expect(plain?.suspects).toEqual([]);
    expect(suspect?.suspects).toHaveLength(2);
  });
});

describe('walkBlocks and components', () => {
  it('reads open shadow roots, and slots where they are shown', () => {
    const document = documentOf('<body><news-body><p>light</p></news-body></body>');
    const host = document.querySelector('news-body');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow !== undefined) shadow.innerHTML = '<p>before</p><slot></slot><p>after</p>';
    const seen: ShadowRoot[] = [];
    const blocks = [
      ...walkBlocks(document.body, {
        dom: nativeDom(document),
        onShadowRoot: (root) => seen.push(root),
      }),
    ];
    expect(blocks.map((block) => block?.text)).toEqual(['before', 'light', 'after']);
    expect(seen).toEqual([shadow]);
  });

  it('skips closed shadow roots and does not read their light children twice', () => {
    const document = documentOf('<body><x-box>fallback</x-box></body>');
    document.querySelector('x-box')?.attachShadow({ mode: 'closed' });
    const texts = [...walkBlocks(document.body, { dom: nativeDom(document) })];
    expect(texts.map((block) => block?.text)).toEqual(['fallback']);
  });
});

describe('walkBlocks holds out against', () => {
  it('forms whose fields are named like properties', () => {
    const fields = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'textContent',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(textsOf(`<form>${fields}<p>NATO</p></form><p>after</p>`)).toEqual(['NATO', 'after']);
  });

  it('elements nested deeper than a call stack likes', () => {
    const document = documentOf('<body></body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 4_000; depth += 1) {
      inner = inner.appendChild(document.createElement('i'));
    }
    inner.append('deep');
    const blocks = [...walkBlocks(document.body, { dom: nativeDom(document) })];
    expect(blocks.filter((block) => block !== null).map(({ text }) => text)).toEqual(['deep']);
  });

  it('pages without end, and says that it stopped', () => {
    const dom = domOf('<p>one</p><p>two</p><p>three</p>');
    const body = dom.body();
    if (body === null) throw new Error('no body');
    const walk = walkBlocks(body, { dom, limits: { textNodes: 2, characters: 1_000 } });
    const texts: string[] = [];
    let step = walk.next();
    for (; step.done !== true; step = walk.next()) {
      if (step.value !== null) texts.push(step.value.text);
    }
    expect(texts).toEqual(['one', 'two']);
    expect(step.value).toBe(true);
  });

  it('one text of many characters', () => {
    const dom = domOf(`<p>${'word '.repeat(100)}</p><p>after</p>`);
    expect(blocksOf(dom, { textNodes: 10, characters: 100 })).toEqual([]);
  });

  it('long pages by giving its driver a chance to pause', () => {
    const dom = domOf('<i>x</i>'.repeat(1_000));
    const body = dom.body();
    if (body === null) throw new Error('no body');
    const pauses = [...walkBlocks(body, { dom })].filter((block) => block === null);
    expect(pauses.length).toBeGreaterThan(10);
  });
});
