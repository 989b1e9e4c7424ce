/**
 * The engine looks for a pattern's clauses before it asks compromise: a clause that compromise
 * does not demand would hide mentions. Held against compromise's own reading of every pattern of data/.
 */
import nlp from 'compromise/one';
import { beforeAll, expect, it } from 'vitest';

import { compileLexicon } from '../../lib/lexicon/compile-lexicon';
import { clausesOf, readingsOf, spelledOut } from '../../lib/lexicon/match-syntax';
import { checkDataset } from '../../scripts/data/check-dataset';
import { readDataFiles } from '../../scripts/data/read/read-data-files';

/** What compromise makes of a part of a match. */
interface Token {
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Token[])[];
  readonly optional?: boolean;
  readonly negative?: boolean;
}

function clauseOf(token: Token): readonly string[] | null {
  if (token.optional === true || token.negative === true) return null;
  if (token.word !== undefined) return [token.word];
  if (token.fastOr !== undefined) return [...token.fastOr];
  const choices = token.choices?.map((words) => words.map(clauseOf).find((one) => one !== null));
  return choices === undefined || choices.includes(undefined)
    ? null
    : choices.flatMap((clause) => clause ?? []);
}

let matches: readonly string[];

beforeAll(async () => {
  const { dataset } = checkDataset(await readDataFiles(process.cwd()), '2026-01-01');
  const { patterns, words } = compileLexicon(dataset.cards.map(({ value }) => value));
  matches = patterns.map(({ match }) => spelledOut(match, words));
});

it('are what compromise demands of every reading of every pattern', () => {
  expect(matches.length).toBeGreaterThan(500);
  const ours = matches.flatMap((match) =>
    readingsOf(match).map((reading) => ({
      reading,
      clauses: clausesOf(match).map(({ words }) => words),
    })),
  );
  const theirs = ours.map(({ reading, clauses }) => {
    const tokens = nlp.parseMatch(reading) as unknown as readonly Token[];
    const demanded = tokens.map(clauseOf).filter((clause) => clause !== null);
    // A reading can demand the end that another one of its match does without.
    return { reading, clauses: demanded.slice(0, clauses.length) };
  });
  expect(ours).toEqual(theirs);
});
