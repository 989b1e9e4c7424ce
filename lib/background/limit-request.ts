/** What a page may ask of the engine: the shape is checked and the size is cut, whoever sent it. */
import * as v from 'valibot';

import type { FindRequest } from '../mentions/types';

/** More text than the page side reads of one page. */
const MAX_CHARACTERS = 2_000_000;
const MAX_BLOCKS = 50_000;
const MAX_CUE_CHARACTERS = 2_000;
/** More entries than there are topics, supports or subjects in any dataset we can load. */
const MAX_CARRY_ENTRIES = 100_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Cue = v.pipe(v.string(), v.maxLength(MAX_CUE_CHARACTERS));
const Topic = v.pipe(v.string(), v.maxLength(200), v.brand('TopicId'));
const CarryList = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.maxLength(MAX_CARRY_ENTRIES));

const FindRequestSchema = v.object({
  article: v.object({ title: Cue, host: Cue, published: v.nullable(Cue) }),
  blocks: v.pipe(
    v.array(
      v.object({
        text: v.string(),
        kind: v.picklist(['title', 'heading', 'paragraph', 'list-item', 'caption', 'quote']),
        section: Count,
      }),
    ),
    v.maxLength(MAX_BLOCKS),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_CHARACTERS,
      `at most ${MAX_CHARACTERS} characters`,
    ),
  ),
  carry: v.optional(
    v.object({
      counts: v.record(v.string(), Count),
      section: Count,
      led: CarryList(Topic),
      support: CarryList(Count),
      subjects: CarryList(Count),
      recent: CarryList(v.object({ topic: Topic, sentencesAgo: v.number() })),
    }),
  ),
});

/** The request, if it is one we answer. Throws a ValiError otherwise. */
export function parseFindRequest(ask: unknown): FindRequest {
  return v.parse(FindRequestSchema, ask);
}
