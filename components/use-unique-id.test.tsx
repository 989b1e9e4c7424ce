// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';

import { useUniqueId } from './use-unique-id';

function Field() {
  return <input id={useUniqueId()} />;
}

it('is never given twice, also to what is mounted by a later render', () => {
  const root = document.createElement('div');
  render([<Field key="a" />], root);
  const first = root.querySelector('input')?.id;
  render([<Field key="a" />, <Field key="b" />], root);
  const ids = [...root.querySelectorAll('input')].map(({ id }) => id);
  expect(ids[0]).toBe(first);
  expect(new Set(ids).size).toBe(2);
});
