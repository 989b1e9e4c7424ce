/** Invented topics for the tests of search. */
import * as v from 'valibot';

import { CardSchema } from '../dataset/schema/card';
import type { Card } from '../dataset/schema/card';
import { buildSearchFile } from './build-search-file';
import { loadSearch } from './load-search';
import type { TopicIndex } from './load-search';

/** A card with what search looks at. */
export function aTopic(title: string, summary: string, aliases: readonly string[] = []): Card {
  return v.parse(CardSchema, {
    schema: 1,
    id: title
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, ''),
    title,
    kind: 'treaty',
    beat: 'nato',
    aliases: aliases.map((text) => ({ text })),
    summary: { text: summary, cites: [{ work: 'w' }] },
    volatility: 'stable',
    coversTo: '2026',
    checkedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    status: 'published',
    version: 1,
    changelog: [{ version: 1, date: '2026-11-21', type: 'new', text: 'New.' }],
  });
}

export const TOPICS: readonly Card[] = [
  aTopic('NATO', 'A military alliance of 32 states. It was founded in 1949.', [
    'North Atlantic Treaty Organization',
    'the alliance',
  ]),
  aTopic('NATO enlargement', 'States that joined NATO after 1990.', ['NATO expansion']),
  aTopic('Budapest Memorandum', 'Signed in 1994 by Ukraine, Russia, the UK and the US.', [
    'Budapest accord',
  ]),
  aTopic('Volodymyr Zelensky', 'President of Ukraine since 2019.', ['Zelenskyy', 'Zelenskiy']),
  aTopic('Kyiv', 'Capital of Ukraine.', ['Kiev']),
  aTopic('Škoda Straße', 'A street named after a company.'),
  aTopic('Minsk agreements', 'Two ceasefire deals of 2014 and 2015. Budapest was not involved.'),
];

/** Builds, writes and loads an index as the package does. */
export function indexOf(cards: readonly Card[]): TopicIndex {
  return loadSearch(JSON.parse(JSON.stringify(buildSearchFile(cards))));
}
