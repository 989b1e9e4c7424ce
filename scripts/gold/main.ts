/**
 * `npm run gold`: precision and recall on our own annotated articles.
 *
 *     npm run gold                 both halves; exit code 1 under a gate
 *     npm run gold -- --mistakes   also every mistake of the tuning half
 *
 * Rules and terms are made on one half of the articles; the other is only
 * scored, and its mistakes are never printed, so that the figure stays one of
 * articles nobody tuned on.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { compiledCards } from '../../lib/dataset/compile/dataset-source';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { checkDataset } from '../data/check-dataset';
import { values } from '../data/dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { mistakes, scoreTable, underGates, type Gates } from './gold-report';
import { readGold } from './read-gold';
import { scoreArticle } from './score-gold';

const FOLDER = 'tests/gold/articles';
const GATES: Gates = { overall: 0.95, kind: 0.9 };

const { values: options } = parseArgs({
  options: { mistakes: { type: 'boolean', default: false } },
});

const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
const cards = compiledCards(values(dataset.cards));
const topics = new Set<string>(cards.map(({ id }) => id));
const finder = createMentionFinder(compileLexicon(cards));
const scored = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readGold(readFileSync(join(FOLDER, file), 'utf8'), join(FOLDER, file)))
  .map((article) => {
    const found = finder.find({ article: article.cues, blocks: article.blocks }, true);
    return scoreArticle(article, found, topics);
  });

const tuning = scored.filter(({ article }) => isForTuning(article.id));
const unseen = scored.filter(({ article }) => !isForTuning(article.id));
for (const [name, half] of [
  ['Tuning half', tuning],
  ['Unseen half', unseen],
] as const)
  print(`${name}: ${half.length} articles\n\n${scoreTable(half)}\n`);
if (options.mistakes) print(mistakes(tuning));
const under = underGates(unseen, GATES);
for (const sentence of under) print(`Unseen half: ${sentence}`);
if (under.length > 0) process.exitCode = 1;

/** By the hash of its name, so that nobody chooses. */
function isForTuning(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
