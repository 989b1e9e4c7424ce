/** `npm run data -- new TOPIC`: starts a card from the topic list. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { cardSkeleton } from '../new-card/card-skeleton';
import { findTopic } from '../new-card/topic-list';
import { print, today, UsageError, type Command } from './command';

/** Where the list lies beside a checkout of the project. */
const DEFAULT_LIST = '../shared/topics.tsv';

export const newCard: Command = async (args, root) => {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { topics: { type: 'string', default: DEFAULT_LIST } },
  });
  const [id] = positionals;
  if (id === undefined) throw new UsageError('name the topic: new [--topics LIST.tsv] TOPIC');
  const topic = findTopic(await readList(path.resolve(root, options.topics)), id);
  const file = path.join('data/cards', topic.beat, `${topic.id}.yaml`);
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  try {
    // `wx`: a card that exists is never written over.
    await writeFile(path.join(root, file), cardSkeleton(topic, today()), { flag: 'wx' });
  } catch (cause) {
    throw new UsageError(`${file} exists already: edit it`, { cause });
  }
  print(`${file}\nNext: npm run data -- ${topic.id}`);
};

async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`no topic list at ${file}: name one with --topics`, { cause });
  }
}
