// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { svalbardPublications } from '../../lib/dataset/visibility/svalbard-registries.fixture';
import { mount } from '../mount.fixture';
import { PagePublisher } from './page-publisher';
import type { PopupState } from './popup-state';

const OPEN: PopupState['dataset'] = {
  kind: 'open',
  registries: {
    parties: [],
    publications: Object.values(svalbardPublications).map((publication) =>
      Object.assign({}, publication, { citations: 1 }),
    ),
    presets: [],
    topics: [],
  },
};

function linesFor(host: string, dataset: PopupState['dataset'] = OPEN): readonly string[] {
  const report = { state: 'not-an-article', host, topics: [], truncated: false } as const;
  return mount(
    <PagePublisher page={{ kind: 'answered', report }} dataset={dataset} locale="en-GB" />,
  ).texts('p');
}

it('names the publisher of the page in front with its facts, on articles and elsewhere', () => {
  expect(linesFor('tass.example')).toEqual([
    'You are reading TASS · state-controlled media, Russia · owned by Russian state · funding: state budget',
  ]);
});

it('says nothing of other pages, or before it can know', () => {
  expect(linesFor('news.example')).toEqual([]);
  expect(linesFor('tass.example', { kind: 'opening' })).toEqual([]);
});
