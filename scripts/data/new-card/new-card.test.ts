import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { cardSkeleton } from './card-skeleton';
import { findTopic } from './topic-list';

const COLUMNS =
  'rank\ttier\tid\tbeat\ttitle\tkind\taliases\tambiguous_aliases\tquestion\tsides\twikidata_qid\tvolatility\tauto_highlight';
const PACT =
  '1\tA\texample-pact\tNATO & transatlantic defence\tExample Pact\ttreaty\tExample Accord | the 1994 pact\tEXP\tIs it in force?\tNorland: no; Sudland: yes\tQ1\tfast\tY';
const PLACE = '2\tB\tnorland\tAfrica\tNorland\tplace\t\t\t\t\t\tstable\tN';
const LIST = `${COLUMNS}\n${PACT}\n${PLACE}\n`;

function skeleton(id: string): unknown {
  return parse(cardSkeleton(findTopic(LIST, id), '2026-11-21'));
}

describe('findTopic', () => {
  it('says when the list has no such topic', () => {
    expect(() => findTopic(LIST, 'elsewhere')).toThrow('the topic list has no "elsewhere"');
  });

  it('names the line and column that cannot be read', () => {
    const list = `${COLUMNS}\n${PACT.replace('treaty', 'pact')}`;
    expect(() => findTopic(list, 'example-pact')).toThrow(/line 2 of the topic list: kind/u);
  });
});

describe('cardSkeleton', () => {
  it('carries over what the list knows', () => {
    expect(skeleton('example-pact')).toMatchObject({
      id: 'example-pact',
      beat: 'nato',
      kind: 'treaty',
      wikidata: 'Q1',
      aliases: [
        { text: 'Example Accord' },
        { text: 'the 1994 pact' },
        { text: 'EXP', requires: [''] },
      ],
      disputes: [{ id: 'd1', question: 'Is it in force?' }],
      autoHighlight: true,
      status: 'draft',
      reviewBy: '2026-12-22',
    });
  });

  it('keeps sides as a lead in a comment', () => {
    expect(cardSkeleton(findTopic(LIST, 'example-pact'), '2026-11-21')).toContain(
      '# Sides: Norland: no; Sudland: yes\n',
    );
  });

  it('leaves out what the list does not know', () => {
    expect(skeleton('norland')).toMatchObject({ disputes: [], aliases: [], autoHighlight: false });
    expect(skeleton('norland')).not.toHaveProperty('wikidata');
  });
});
