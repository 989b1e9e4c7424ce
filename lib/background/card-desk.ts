/**
 * Dataset and engine of the background: opened at the first question, kept
 * while the browser lets the background live, opened again after it did not.
 */
import type { LoadedDataset } from '../dataset/load-dataset';
import { pagePublisher } from '../dataset/page-publisher';
import type { TopicId } from '../dataset/schema/primitives';
import { restoreLexicon } from '../lexicon/stored-lexicon';
import { createMentionFinder } from '../mentions/find-mentions';
import type { FindRequest, FindResult } from '../mentions/types';
import type { FoundMentions, PageCard } from '../messaging/protocol';

export interface CardDesk {
  readonly find: (request: FindRequest) => Promise<FoundMentions>;
  /** @param host of the page that asks, as the browser tells it */
  readonly card: (topic: TopicId, host: string) => Promise<PageCard | null>;
}

/**
 * @param open opens the dataset; when it rejects, so does every question
 *   until it is asked again, because damage does not heal but a full disk may
 */
export function createCardDesk(open: () => Promise<LoadedDataset>): CardDesk {
  const dataset = keep(open);
  const engine = keep(async () => {
    const lexicon = restoreLexicon(await (await dataset()).lexicon());
    return {
      finder: createMentionFinder(lexicon),
      titles: new Map<string, string>(lexicon.topics.map(({ id, title }) => [id, title])),
    };
  });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    find: async (request) => {
      const { finder, titles } = await engine();
      // One text at a time, with a breath between: a hundred restored tabs must not
      // keep the reader's own click waiting.
      const turn = queue.then(breathe).then(() => withTitles(finder.find(request), titles));
      queue = turn.catch(() => null);
      return turn;
    },
    card: async (topic, host) => {
      const opened = await dataset();
      const [bundle, { publications }] = await Promise.all([
        opened.card(topic),
        opened.registries(),
      ]);
      return bundle && { bundle, publisher: pagePublisher(host, publications) };
    },
  };
}

/** Reasons for what was rejected stay here; names for what was found go along. */
function withTitles(
  { mentions, carry }: FindResult,
  known: ReadonlyMap<string, string>,
): FoundMentions {
  const topics = mentions.flatMap(({ topic, parents }) => [topic, ...parents]);
  const titles = Object.fromEntries(
    [...new Set(topics)].map((topic) => [topic, known.get(topic) ?? topic]),
  );
  return { mentions, carry, titles };
}

/** Makes a value once, and again after it failed. */
function keep<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return async () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/** A turn of the event loop. Timers that follow one another wait at least 4 ms, messages do not. */
async function breathe(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}
