/** The first lines of a new card: what the topic list knows, in the form of data/README.md. */
import { stringify } from 'yaml';

import type { ListedTopic } from './topic-list';

/** Days until a card of this volatility is read again. */
const REVIEW_DAYS = { fast: 31, monthly: 92, stable: 366 } as const;
const MILLISECONDS_A_DAY = 86_400_000;
const PROSE_WIDTH = 100;

/**
 * YAML of a draft. Empty texts and lists are where the editor's work is: the
 * check names each of them until it is written. Leads stand in comments.
 *
 * @param day today, YYYY-MM-DD
 */
export function cardSkeleton(topic: ListedTopic, day: string): string {
  const { id, title, kind, beat, volatility, wikidata_qid: wikidata, question, sides } = topic;
  const fields = {
    schema: 1,
    id,
    title,
    kind,
    beat,
    ...(wikidata === '' ? {} : { wikidata }),
    aliases: [
      ...topic.aliases.map((text) => ({ text })),
      ...topic.ambiguous_aliases.map((text) => ({ text, requires: [''] })),
    ],
    summary: { text: '', cites: [] },
    keyFacts: [],
    timeline: [],
    disputes: question === '' ? [] : [{ id: 'd1', question }],
    autoHighlight: topic.auto_highlight === 'Y',
    volatility,
    coversTo: day,
    checkedOn: day,
    reviewBy: dayAfter(day, REVIEW_DAYS[volatility]),
    status: 'draft',
    version: 1,
    changelog: [{ version: 1, date: day, type: 'new', text: 'First version.' }],
    review: [],
  };
  const leads = [
    'Started from the topic list. Question, sides and aliases are leads: check them, then remove this.',
    ...(sides === '' ? [] : [`Sides: ${sides}`]),
    ...(topic.ambiguous_aliases.length === 0
      ? []
      : ['Aliases with requires mean other things too: say which words make them ours.']),
  ];
  const yaml = stringify(fields, { lineWidth: PROSE_WIDTH, singleQuote: true });
  return `${leads.map((lead) => `# ${lead}\n`).join('')}${withQuotedDates(yaml)}`;
}

/** As data/README.md wants them. */
function withQuotedDates(yaml: string): string {
  return yaml.replaceAll(/(?<=: )\d{4}-\d{2}-\d{2}$/gmu, "'$&'");
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, day.length);
}
