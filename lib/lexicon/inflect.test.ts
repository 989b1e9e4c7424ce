import { describe, expect, it } from 'vitest';

import { nounForms, phraseForms, verbForms } from './inflect';

describe('verbForms', () => {
  it.each([
    ['join', ['join', 'joins', 'joined', 'joining']],
    ['annex', ['annex', 'annexes', 'annexed', 'annexing']],
    ['give', ['give', 'gives', 'gave', 'given', 'giving']],
  ])('knows the forms of %s', (verb, forms) => {
    expect(verbForms(verb).toSorted()).toEqual(forms.toSorted());
  });
});

describe('nounForms', () => {
  it('gives singular and plural', () => {
    expect(nounForms('guarantee').toSorted()).toEqual(['guarantee', 'guarantees']);
    expect(nounForms('guarantees').toSorted()).toEqual(['guarantee', 'guarantees']);
  });
});

describe('phraseForms', () => {
  it('conjugates a phrase that begins with a verb', () => {
    expect(phraseForms('gave up its nuclear weapons')).toEqual(
      expect.arrayContaining([
        'gave up its nuclear weapons',
        'give up its nuclear weapons',
        'giving up its nuclear weapons',
      ]),
    );
  });

  it('inflects the last noun of a description', () => {
    expect(phraseForms('security guarantee').toSorted()).toEqual([
      'security guarantee',
      'security guarantees',
    ]);
  });

  it('leaves names alone', () => {
    expect(phraseForms('Budapest Memorandum')).toEqual(['Budapest Memorandum']);
  });
});
