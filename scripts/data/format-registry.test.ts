import { describe, expect, it } from 'vitest';

import { formatRegistry } from './format-registry';

describe('formatRegistry', () => {
  it('sorts works by date, then id', () => {
    const text = [
      '- id: b',
      "  date: '2001'",
      '- id: c',
      "  date: '2000'",
      '- id: a',
      "  date: '2001'",
      '',
    ];
    expect(formatRegistry(text.join('\n'), 'by-date').split('\n')).toEqual([
      '- id: c',
      "  date: '2000'",
      '- id: a',
      "  date: '2001'",
      '- id: b',
      "  date: '2001'",
      '',
    ]);
  });

  it('moves comments with their record and leaves the head on top', () => {
    const text = [
      '# All parties.',
      '',
      '# The neighbour.',
      '- id: b',
      '  # inside',
      '  name: B',
      '- id: a',
      '',
    ];
    expect(formatRegistry(text.join('\n'), 'by-id').split('\n')).toEqual([
      '# All parties.',
      '',
      '- id: a',
      '# The neighbour.',
      '- id: b',
      '  # inside',
      '  name: B',
      '',
    ]);
  });

  it('does not touch a letter of a record', () => {
    const record = "- { id: b, name: 'It''s  B' } # odd";
    const folded = '- id: a\n  title: >-\n    Two\n\n    lines: here\n  list: [1,\n    2]';
    expect(formatRegistry(`${record}\n${folded}\n`, 'by-id')).toBe(`${folded}\n${record}\n`);
  });

  it('drops empty lines between records and ends with one line break', () => {
    expect(formatRegistry('- id: a\n\n\n- id: b\n\n', 'by-id')).toBe('- id: a\n- id: b\n');
  });

  it.each([
    ['no YAML', '- id: b\n- id: "a\n'],
    ['no list', 'id: b\n'],
    ['a record without id', '- id: b\n- name: a\n'],
    ['flow style', '[{ id: b }, { id: a }]\n'],
    ['nothing', ''],
  ])('gives back what it does not understand: %s', (_name, text) => {
    expect(formatRegistry(text, 'by-id')).toBe(text);
  });

  it('changes nothing the second time', () => {
    const once = formatRegistry('- id: c\n\n# two\n- id: b\n- id: a\n', 'by-id');
    expect(formatRegistry(once, 'by-id')).toBe(once);
  });
});
