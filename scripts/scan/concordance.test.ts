import { describe, expect, it } from 'vitest';

import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { FIXTURE_CARDS } from '../../lib/mentions/cards.fixture';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { concordanceOf } from './concordance';
import { concordanceReport } from './concordance-report';
import type { ScannedDocument } from './read-document';

const finder = createMentionFinder(compileLexicon(FIXTURE_CARDS));

function article(title: string, text: string): ScannedDocument {
  return {
    cues: { title, host: '', published: null },
    blocks: [{ text, kind: 'paragraph', section: 0 }],
    text,
    starts: [0],
  };
}

const ARTICLES = [
  article('Summit', 'NATO met in Madrid. The alliance agreed.'),
  article('Spelling', 'The NATO phonetic alphabet starts with Alfa.'),
  article('Weather', 'It rained.'),
];

describe('concordanceOf', () => {
  const concordance = concordanceOf('nato', ARTICLES, finder);

  it('counts mentions and the articles they are in', () => {
    expect(concordance).toMatchObject({ articles: 3, articlesWith: 1 });
    expect(concordance.mentions.map(({ text, verdict }) => [text, verdict])).toStrictEqual([
      ['NATO', 'name'],
      ['alliance', 'backref'],
    ]);
  });

  it('shows words before and after', () => {
    expect(concordance.mentions[1]).toMatchObject({
      before: 'NATO met in Madrid. The ',
      after: ' agreed.',
      article: '#1 Summit',
    });
  });

  it('leaves other topics out', () => {
    expect(concordanceOf('budapest-memorandum', ARTICLES, finder).mentions).toStrictEqual([]);
  });
});

describe('concordanceReport', () => {
  it('has counts first, then as many lines as asked for', () => {
    const report = concordanceReport('nato', concordanceOf('nato', ARTICLES, finder), {
      count: 1,
      seed: '1',
    });
    expect(report).toContain('nato: 2 mentions in 1 of 3 articles');
    expect(report).toContain('1 × alliance · backref');
    expect(report).toContain('1 of them, seed 1');
  });
});
