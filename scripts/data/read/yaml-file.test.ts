import { describe, expect, it } from 'vitest';

import { parseYamlFile } from './yaml-file';

const TEXT = `# A card.
id: a
summary:
  text: Short.
  cites: [{ work: w }, { work: v }]
claims:
  - id: c1
    by: norland
`;

describe('places', () => {
  const file = parseYamlFile('data/a.yaml', TEXT);
  const at = (...path: (string | number)[]) => {
    const { line, column } = file.locate(path);
    return `${line}:${column}`;
  };

  it('are those of the value', () => {
    expect(at('id')).toBe('2:5');
    expect(at('summary', 'cites', 1, 'work')).toBe('5:32');
    expect(at('claims', 0, 'by')).toBe('8:9');
  });

  it('are those of the key for lists and maps', () => {
    expect(at('summary')).toBe('3:1');
    expect(at('summary', 'cites')).toBe('5:3');
  });

  it('are those of the nearest parent for what is missing', () => {
    expect(at('claims', 0, 'said')).toBe('7:5');
    expect(at('claims', 9, 'said')).toBe('6:1');
    expect(at('title')).toBe('2:1');
    expect(at()).toBe('2:1');
  });

  it('are those of the key where a value is left out', () => {
    const { locate } = parseYamlFile('x', 'a: { b: 1, c }\n');
    expect(locate(['a', 'c'])).toEqual({ line: 1, column: 12 });
  });

  it('can be asked for the key', () => {
    expect(file.locateKey(['claims', 0, 'by'])).toEqual({ line: 8, column: 5 });
  });
});

describe('values', () => {
  it('stay text where YAML 1.1 would not leave them', () => {
    const { value } = parseYamlFile('x', 'a: no\nb: 1994-12-05\nc: on\n');
    expect(value).toEqual({ a: 'no', b: '1994-12-05', c: 'on' });
  });

  it('never reach the prototype', () => {
    const { value } = parseYamlFile('x', '__proto__: { polluted: true }\n');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each([
    ['an alias to nothing', 'a: *b\n', '1:4 "*b" refers to another place'],
    ['an alias to itself', '&a [*a]\n', '1:5 "*a" refers to another place'],
    ['an alias at all', 'a: &x [1]\nb: *x\n', '2:4 "*x" refers to another place'],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      '2:1 not valid YAML: Source contains multiple documents',
    ],
    ['tags', 'a: !!js/function x\n', '1:4 not valid YAML: Unresolved tag'],
  ])('%s', (_name, text, expected) => {
    const { problems, value } = parseYamlFile('x', text);
    const told = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(told).toEqual([expect.stringContaining(expected)]);
    expect(value).toBeUndefined();
  });

  it('gives only the first of many consequences', () => {
    expect(parseYamlFile('x', 'a:\n\tb: 1\n\tc: : 2\n').problems).toHaveLength(1);
  });
});
