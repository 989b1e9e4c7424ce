/** Build step: the search index over all topics. */
import MiniSearch from 'minisearch';

import { firstSentence } from '../text/first-sentence';
import type { SearchFile } from '../dataset/compiled';
import type { Card } from '../dataset/schema/card';
import { INDEX_OPTIONS } from './search-options';
import type { IndexedTopic } from './search-options';

/** Indexes title, aliases (also those that pages never mark) and summary. */
export function buildSearchFile(cards: readonly Card[]): SearchFile {
  const index = new MiniSearch<IndexedTopic>(INDEX_OPTIONS);
  index.addAll(cards.map(indexedTopic));
  return { index: index.toJSON() };
}

function indexedTopic({ id, title, kind, summary, aliases, naming }: Card): IndexedTopic {
  const forms = [...aliases, ...naming.flatMap((one) => one.forms)].filter(
    ({ match }) => match !== 'none',
  );
  return {
    id,
    title,
    kind,
    gist: firstSentence(summary.text),
    aliases: forms.map(({ text }) => text).join('\n'),
    summary: summary.text,
  };
}
