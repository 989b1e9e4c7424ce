import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';

import { FIXTURE_CARDS, fixtureCard } from '../../../lib/mentions/cards.fixture';
import { inWords, termsReport } from './terms-report';

function report(id: string): string[] {
  const card = FIXTURE_CARDS.find((one) => one.id === id) ?? fixtureCard(id, id);
  return stripVTControlCharacters(termsReport(card)).split('\n');
}

describe('termsReport', () => {
  it('writes out forms, with their conditions once', () => {
    const lines = report('ukraine-nato-membership');
    expect(lines).toContain(
      'membership invitation (phrase), if the paragraph has NATO or alliance, said of the card’s subject',
    );
    expect(lines).toContain('  membership invitation · membership invitations');
  });

  it('writes out patterns, and what points back', () => {
    expect(report('ukraine-nato-membership')).toContain(
      '  (join|joined|joins|joining) the? (nato|alliance), said of the card’s subject',
    );
    const lines = report('budapest-memorandum');
    expect(lines).toContain('  the, this, that … memorandum, pact or agreement');
    expect(lines.at(-2)).toBe('  Budapest Memorandum Orchestra');
  });

  it('keeps capitals that matter', () => {
    expect(report('membership-action-plan')).toContain(
      'MAP (alias), with these capitals, if the article has NATO or accession',
    );
  });
});

describe('inWords', () => {
  it('is empty where a term always counts', () => {
    expect(inWords({})).toBe('');
  });

  it('tells neighbours and dates', () => {
    expect(inWords({ not: ['Tech'], since: '2014-03', until: '2020' })).toBe(
      ', not next to Tech, since 2014-03, until 2020',
    );
  });
});
