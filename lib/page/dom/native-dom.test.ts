import { describe, expect, it } from 'vitest';

import { documentOf } from '../article/page.fixture';
import { nativeDom } from './native-dom';

describe('nativeDom', () => {
  it('reads past properties that a page put on a node', () => {
    const document = documentOf('<body><form id="f"><p>x</p></form></body>');
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    Object.defineProperty(form, 'parentNode', { value: 'mine' });
    Object.defineProperty(form, 'firstChild', { value: 'mine' });
    Object.defineProperty(document, 'body', { value: 'mine' });
    const dom = nativeDom(document);
    expect(dom.parent(form)).toBe(dom.body());
    expect(dom.body()?.localName).toBe('body');
    expect(dom.firstChild(form)?.nodeType).toBe(1);
  });

  it('leaves a shadow root through its host', () => {
    const document = documentOf('<body><x-host></x-host></body>');
    const host = document.querySelector('x-host');
    const shadow = host?.attachShadow({ mode: 'open' });
    const inner = shadow?.appendChild(document.createElement('p'));
    const dom = nativeDom(document);
    if (inner === undefined || shadow === undefined) throw new Error('no shadow');
    expect(dom.parent(inner)).toBe(shadow);
    expect(dom.parent(shadow)).toBe(host);
    expect(dom.parent(document.createDocumentFragment())).toBeNull();
  });

  it('answers with nothing where the document has no such text', () => {
    const document = documentOf('<title>A title</title>');
    expect(nativeDom(document).documentText('title')).toBe('A title');
    expect(nativeDom(document).documentText('designMode')).toBe('');
  });
});
