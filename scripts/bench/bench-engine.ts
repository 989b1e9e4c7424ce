/**
 * Our engine against compromise/three on everything, in turn, in
 * one process: machines drift, ratios do not.
 *
 * compromise/three gets the same work in its own best form: all terms and
 * patterns compiled into one net, swept over each parsed text.
 */
import nlp from 'compromise/three';

import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { createMentionFinder } from '../../lib/mentions/find-mentions';
import type { TextBlock } from '../../lib/mentions/types';
import { checkDataset } from '../data/check-dataset';
import { readDataFiles } from '../data/read/read-data-files';
import { benchTexts } from './bench-texts';
import { markdownTable, median } from './statistics';

export async function benchEngine(): Promise<string> {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const lexicon = compileLexicon(dataset.cards.map(({ value }) => value));
  const json = JSON.stringify(lexicon);
  const loads = Array.from({ length: 9 }, () =>
    elapsed(() => createMentionFinder(JSON.parse(json) as typeof lexicon)),
  );
  const finder = createMentionFinder(lexicon);
  const matches = [
    ...lexicon.terms.map(({ words }) => words.map((word) => lexicon.words[word]).join(' ')),
    ...lexicon.patterns.map(({ match }) => match),
  ];
  const net = nlp.buildNet(matches.map((match) => ({ match })));
  const { texts, source } = benchTexts();
  const units = sum(texts.map((text) => text.length));
  const requests = texts.map((text) => ({ article: NO_CUES, blocks: blocksOf(text) }));
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    ours: elapsed(() => requests.map((request) => finder.find(request))),
    theirs: elapsed(() => texts.map((text) => nlp(text).sweep(net))),
  })).slice(1);
  const ours = median(rounds.map((round) => round.ours));
  const theirs = median(rounds.map((round) => round.theirs));
  const speed = (milliseconds: number) => `${(units / milliseconds / 1_000).toFixed(2)} MB/s`;
  return [
    `Engine: ${lexicon.terms.length} terms, ${lexicon.patterns.length} patterns; ${source}, ${(units / 1e6).toFixed(2)} MB, ${ROUNDS} rounds`,
    markdownTable([
      ['', 'median'],
      ['Newsgloss', speed(ours)],
      ['compromise/three on everything', speed(theirs)],
      [
        'ratio, round by round',
        `${median(rounds.map((round) => round.theirs / round.ours)).toFixed(0)} times`,
      ],
      [
        'lexicon',
        `${(json.length / 1_000).toFixed(0)} KB, loaded and prepared in ${median(loads).toFixed(1)} ms`,
      ],
    ]),
  ].join('\n\n');
}

/** An article that tells nothing about itself. */
export const NO_CUES = { title: '', host: '', published: null };
/** In turn, ours and theirs; one more before them warms both up. */
const ROUNDS = 3;

/** Every line with words is a paragraph. */
export function blocksOf(text: string): TextBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, kind: 'paragraph', section: 0 }));
}

function elapsed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
