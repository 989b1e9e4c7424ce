/**
 * `npm run gold`: precision and recall on our own annotated articles.
 *
 *     npm run gold                 both parts; exit code 1 under a gate
 *     npm run gold -- --mistakes   also every mistake of the tuning part
 *     npm run gold -- --reached    exit code 1 where it was better before: `npm test` runs this
 *     npm run gold -- --record     writes down what is reached now
 *     npm run gold -- --articles FOLDER   scores articles that are kept elsewhere
 *     npm run gold -- --agree FOLDER      how far second annotations of the same texts agree
 *
 * Rules and terms are made on the articles in `tuning/`; those in `unseen/`, and
 * those that lie in the folder itself, are only scored, and their mistakes are
 * never printed, so that the figure stays one of articles nobody tuned on.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { compiledCards } from '../../lib/dataset/compile/dataset-source';
import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import { checkDataset } from '../data/check-dataset';
import { values } from '../data/dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { explainMistakes } from '../explain-mistakes';
import { agreement } from './agreement';
import { f1s, type Gates, mistakes, scoreTable, underGates } from './gold-report';
import { type GoldArticle, GoldError, readGold } from './read-gold';
import { scoreArticle, type Scored } from './score-gold';

const OWN_ARTICLES = 'tests/gold';
const GATES: Gates = { all: 0.95, name: 0.9, alias: 0.9, phrase: 0.9, wording: 0.9, backref: 0.9 };
/** F1 of the unseen articles when it was last recorded: a change may not cost more than it brings. */
const REACHED_FILE = 'tests/gold/reached.json';
/** F1 that a change may cost: some three mentions of all, one of the rarest kind. */
const SLACK = { all: 0.005, kind: 0.03 };

const USAGE = `usage: npm run gold -- [--mistakes] [--reached] [--record] [--articles FOLDER]
       npm run gold -- --agree FOLDER [--articles FOLDER]`;

explainMistakes(USAGE, ['GoldError']);

const { values: options } = parseArgs({
  options: {
    mistakes: { type: 'boolean', default: false },
    reached: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    articles: { type: 'string', default: OWN_ARTICLES },
    agree: { type: 'string' },
  },
});

const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
const cards = compiledCards(values(dataset.cards));
const topics = new Set<string>(cards.map(({ id }) => id));
const tuningArticles = goldIn(join(options.articles, 'tuning'));
const unseenArticles = [options.articles, join(options.articles, 'unseen')].flatMap(goldIn);
if (tuningArticles.length + unseenArticles.length === 0)
  throw new GoldError(`${options.articles}: no articles there, nor in tuning/ or unseen/`);
if (options.agree === undefined) scoreEngine();
else compareWith(options.agree);

function scoreEngine(): void {
  const finder = createMentionFinder(compileLexicon(cards));
  const score = (article: GoldArticle): Scored => {
    const found = finder.find({ article: article.cues, blocks: article.blocks }, true);
    return scoreArticle(article, found, topics);
  };
  const tuning = tuningArticles.map(score);
  const unseen = unseenArticles.map(score);
  print(`Tuning: ${tuning.length} articles\n\n${scoreTable(tuning)}\n`);
  print(`Unseen: ${unseen.length} articles\n\n${scoreTable(unseen)}\n`);
  if (options.mistakes) print(mistakes(tuning));
  if (options.record) record(f1s(unseen));
  const under = underGates(unseen, options.reached ? reached() : GATES);
  for (const sentence of under) print(`Unseen: ${sentence}`);
  if (under.length > 0) process.exitCode = 1;
}

/** For those who decide about the differences, so those of unseen articles are shown, too. */
function compareWith(folder: string): void {
  const compared = goldIn(folder).map((second) => {
    const first = [...tuningArticles, ...unseenArticles].find(({ id }) => id === second.id);
    if (first !== undefined) return agreement(first, second, topics);
    throw new GoldError(
      `${folder}/${second.id}.md: no article of that name in ${options.articles}`,
    );
  });
  print(`Second annotations: ${compared.length} articles\n\n${scoreTable(compared)}\n`);
  if (options.mistakes) print(mistakes(compared));
}

/** The articles that lie in a folder; it need not exist. */
function goldIn(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readGold(readFileSync(join(folder, file), 'utf8'), join(folder, file)));
}

function record(scores: Gates): void {
  const rounded = Object.entries(scores).map(([name, f1]) => [name, Number(f1.toFixed(3))]);
  writeFileSync(REACHED_FILE, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

/** What was recorded, less what the scores of a few mentions may waver by. */
function reached(): Gates {
  const recorded = Object.entries(JSON.parse(readFileSync(REACHED_FILE, 'utf8')) as Gates);
  return Object.fromEntries(
    recorded.map(([name, f1]) => [name, f1 - SLACK[name === 'all' ? 'all' : 'kind']]),
  ) as Gates;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
