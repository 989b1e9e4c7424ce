import { describe, expect, it } from 'vitest';

import { domOf } from '../article/page.fixture';
import { lateScopes } from './late-scopes';

function scopesOf(body: string, dirty: string, trusted: readonly string[] = []): string[] {
  const dom = domOf(body);
  const nodes = dom.queryAll(dirty);
  const known = {
    dom,
    roots: dom.queryAll('article'),
    trusted: (element: Element) => trusted.includes(element.className),
  };
  return lateScopes(nodes, known).map(({ id, localName }) => id || localName);
}

describe('lateScopes', () => {
  it('reads the line again in which something changed', () => {
    expect(scopesOf('<article><p id="p">One <b>two</b></p></article>', 'b')).toEqual(['p']);
  });

  it('reads the outermost of what came together', () => {
    const body = '<article><div id="d"><p>one</p><p>two</p></div></article>';
    expect(scopesOf(body, 'div, p')).toEqual(['d']);
  });

  it.each([
    ['outside of the article', '<p id="x">one</p><article></article>'],
    ['in furniture', '<article><div class="related"><p id="x">one</p></div></article>'],
    ['in an editor', '<article><div contenteditable><p id="x">one</p></div></article>'],
    ['in a form', '<article><form><p id="x">one</p></form></article>'],
  ])('leaves alone what is %s', (_where, body) => {
    expect(scopesOf(body, '#x')).toEqual([]);
  });

  it('trusts badly named boxes in which the article was found', () => {
    const body = '<article><div class="sidebar-grid"><p id="x">one</p></div></article>';
    expect(scopesOf(body, '#x', ['sidebar-grid'])).toEqual(['x']);
  });

  it('forgets what is no longer in the page', () => {
    const dom = domOf('<article></article>');
    const lost = dom.createElement('p');
    const known = { dom, roots: dom.queryAll('article'), trusted: () => true };
    expect(lateScopes([lost], known)).toEqual([]);
  });
});
