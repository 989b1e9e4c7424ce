// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { CardChange } from '../../lib/dataset/compiled';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import { TopicIdSchema } from '../../lib/dataset/schema/primitives';
import { mount } from '../mount.fixture';
import { CorrectionsPage } from './corrections-page';

const CHANGES: readonly CardChange[] = [
  {
    topic: v.parse(TopicIdSchema, 'example-pact'),
    title: 'Example Pact',
    version: 3,
    date: '2026-12-02',
    type: 'source-change',
    text: 'The speech is cited at its own address.',
  },
  {
    topic: v.parse(TopicIdSchema, 'example-pact'),
    title: 'Example Pact',
    version: 2,
    date: '2026-12-01',
    type: 'correction',
    text: 'It has six articles, not five.',
    reportedBy: 'A. Reader',
  },
];

function textOf(changes: readonly CardChange[] | DatasetProblem): string {
  const appearance = { theme: 'auto', textSize: 100 } as const;
  const page = <CorrectionsPage changes={changes} appearance={appearance} locale="en-GB" />;
  return mount(page).root.textContent;
}

describe('the corrections page', () => {
  it('has corrections before other changes, with day, version and who reported it', () => {
    expect(textOf(CHANGES)).toMatch(
      /Corrections1 Dec 2026 · Correction · version 2Example PactIt has six articles, not five\.Reported by A\. Reader\.Other changes2 Dec 2026 · Sources · version 3/u,
    );
  });

  it('says so when there are none', () => {
    expect(textOf([])).toContain('No card has been corrected.');
  });

  it('says why when the cards cannot be read', () => {
    expect(textOf({ kind: 'damaged', path: 'changes.json' })).toContain(
      'The card data is damaged: changes.json',
    );
  });
});
