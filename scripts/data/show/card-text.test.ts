import { describe, expect, it } from 'vitest';

import { bundleOf } from '../bundle-of';
import { aCard, aDataset } from '../dataset.fixture';
import { cardText } from './card-text';

const WIDTH = 60;
const CHANGELOG = [
  { version: 1, date: '2026-11-21', type: 'new', text: 'First version.' },
  { version: 2, date: '2026-11-22', type: 'correction', text: 'It was signed in 1994.' },
];
const bundle = bundleOf(aCard({ version: 2, changelog: CHANGELOG }), aDataset());
const text = bundle ? cardText(bundle, WIDTH) : '';

describe('cardText', () => {
  it('holds every part of the card', () => {
    for (const part of [
      'Example Pact  (treaty; published',
      'DOES THE PACT BIND NORLAND?',
      'Agreed: Both signed it in 1994.',
      'No, it lapsed - Norland',
      '2001-03-05  Sudland said the pact has no end date.',
      'Evidence, court: The court left it open.',
      'It has six articles. [text]',
      '"diktat" (Norland): Word of the Norland press.',
      '1994  The pact is signed.',
      '2, 2026-11-22: It was signed in 1994.',
    ])
      expect(text).toContain(part);
  });

  it('names source, date and quotation under each statement', () => {
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('1996, "the border is settled"]');
  });

  it('keeps to the width', () => {
    const long = text.split('\n').filter((line) => line.length > WIDTH);
    // The heading is not broken.
    expect(long).toHaveLength(1);
    expect(text.split('\n')[0]).toBe(long[0]);
  });
});
