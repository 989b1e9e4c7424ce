/** Every side speaks, in its own words, at the same length: R35, R38, R41 to R43, R45, R47, speaker. */
import type { Claim, Dispute, Position } from '../../../lib/dataset/schema/card';
import type { Dataset } from '../dataset';
import { disputeRule } from '../rule';
import { isSomebodys } from '../text/attribution';
import { isLater } from '../text/partial-dates';
import { sentencesOf } from '../text/sentences';
import { countWords } from '../text/words';

/** The longest position may have so many times the words of the shortest. */
const MAX_WORD_RATIO = 2.5;

/** Positions may differ by so many claims. */
const MAX_CLAIM_DIFFERENCE = 1;

/** A side should not hang on one type of publisher, or one toggle silences it. */
const MIN_PUBLICATION_TYPES = 2;

export const speakersAreHolders = disputeRule({
  id: 'R35',
  severity: 'error',
  title: 'who speaks for a position holds it',
  *check({ positions }, { written }) {
    for (const [i, position] of positions.entries()) {
      const holders = new Set<string>(position.holders.map(({ party }) => party));
      for (const [j, claim] of position.claims.entries()) {
        for (const speaker of [claim.by, ...(claim.alsoBy ?? [])]) {
          // Unknown parties are reported by R33.
          if (holders.has(speaker) || !written.parties.has(speaker)) continue;
          yield {
            path: ['positions', i, 'claims', j, speaker === claim.by ? 'by' : 'alsoBy'],
            message: `"${speaker}" is not among the holders of this position`,
            remedy: 'add it to holders, or move the claim to the position it belongs to',
          };
        }
      }
    }
  },
});

export const sentencesHaveSpeakers = disputeRule({
  id: 'speaker',
  severity: 'information',
  title: 'a sentence of a claim that does not tell whose it is stands in our own voice',
  *check({ positions }) {
    for (const [i, position] of positions.entries()) {
      for (const [j, { text }] of position.claims.entries()) {
        for (const sentence of sentencesOf(text)) {
          if (isSomebodys(sentence)) continue;
          yield {
            path: ['positions', i, 'claims', j, 'text'],
            message: `nobody says "${sentence}"`,
            remedy: 'name the speaker again ("it said"), unless it is a fact about the speaker',
          };
        }
      }
    }
  },
});

export const governmentsSpeakForThemselves = disputeRule({
  id: 'R38',
  severity: 'information',
  title: 'government claims without a source in their own words',
  *check({ positions }, dataset) {
    for (const [i, position] of positions.entries()) {
      for (const [j, claim] of position.claims.entries()) {
        const kind = dataset.party(claim.by)?.kind;
        if ((kind !== 'government' && kind !== 'state') || hasOwnWords(claim, dataset)) continue;
        yield {
          path: ['positions', i, 'claims', j, 'cites'],
          message: 'no source in the own words of the speaker',
          remedy: 'add the statement itself, or role: own-words where a cited work quotes it',
        };
      }
    }
  },
});

const OWN_WORDS_KINDS = new Set(['primary-text', 'statement', 'speech', 'transcript', 'vote']);

function hasOwnWords(claim: Claim, dataset: Dataset): boolean {
  return claim.cites.some(
    ({ role, work }) => role === 'own-words' || OWN_WORDS_KINDS.has(dataset.work(work)?.kind ?? ''),
  );
}

export const positionsHaveEqualRoom = disputeRule({
  id: 'R41',
  severity: 'warning',
  title: 'positions have the same room',
  *check({ positions }) {
    const words = positions.map(wordsOf);
    if (Math.max(...words) > MAX_WORD_RATIO * Math.min(...words)) {
      yield {
        path: ['positions'],
        message: `words of the claims by position: ${words.join(', ')}`,
        remedy: `bring them within ${MAX_WORD_RATIO} times of each other`,
      };
    }
    const claims = positions.map((position) => position.claims.length);
    if (Math.max(...claims) - Math.min(...claims) > MAX_CLAIM_DIFFERENCE) {
      yield {
        path: ['positions'],
        message: `claims by position: ${claims.join(', ')}`,
        remedy: `they may differ by ${MAX_CLAIM_DIFFERENCE}`,
      };
    }
  },
});

function wordsOf(position: Position): number {
  return position.claims.reduce((sum, { text }) => sum + countWords(text), 0);
}

export const disputesHaveAThirdLayer = disputeRule({
  id: 'R42',
  severity: 'information',
  title: 'factual and legal disputes with neither evidence nor common ground',
  *check({ type, evidence, commonGround }) {
    if (type !== 'factual' && type !== 'legal') return;
    if (evidence.length + commonGround.length > 0) return;
    yield {
      path: ['type'],
      message: `a ${type} dispute with neither evidence nor common ground`,
      remedy: 'say what both sides accept, or what a text, court, vote or count shows',
    };
  },
});

export const positionsRestOnSeveralTypes = disputeRule({
  id: 'R43',
  severity: 'warning',
  title: `a position rests on ${MIN_PUBLICATION_TYPES} types of publication`,
  *check({ positions }, dataset) {
    for (const [i, position] of positions.entries()) {
      const types = new Set(
        position.claims
          .flatMap(({ cites }) => cites)
          .flatMap((citation) => dataset.publicationOf(citation)?.type ?? []),
      );
      if (types.size >= MIN_PUBLICATION_TYPES || types.size === 0) continue;
      yield {
        path: ['positions', i, 'claims'],
        message: `every source is of the type ${[...types].join()}`,
        remedy: 'add a source of another type, so that one toggle does not silence the side',
      };
    }
  },
});

export const positionsStandInOrder = disputeRule({
  id: 'R45',
  severity: 'error',
  title: "positions stand by their first holder's name",
  *check({ positions }, dataset) {
    const names = positions.map(({ holders: [first] }) => dataset.party(first?.party ?? '')?.name);
    for (const [i, name] of names.entries()) {
      const before = names[i - 1];
      if (name === undefined || before === undefined) continue;
      if (before.localeCompare(name, 'en') <= 0) continue;
      yield {
        path: ['positions', i, 'holders', 0, 'party'],
        message: `${name} stands after ${before}`,
        remedy: "put positions in alphabetical order of their first holder's name",
      };
    }
  },
});

export const partiesHoldOnePosition = disputeRule({
  id: 'R47',
  severity: 'error',
  title: 'nobody holds two positions at a time',
  *check(dispute) {
    const holdings = holdingsOf(dispute);
    for (const [n, holding] of holdings.entries()) {
      const clash = holdings
        .slice(0, n)
        .find(
          (other) =>
            other.party === holding.party &&
            other.position !== holding.position &&
            overlap(other, holding),
        );
      if (!clash) continue;
      yield {
        path: ['positions', holding.position, 'holders', holding.index, 'party'],
        message: `"${holding.party}" also holds position ${clash.position + 1} at that time`,
        remedy: 'add since and until, or split the party where a government changed course',
      };
    }
  },
});

interface Holding {
  readonly party: string;
  readonly position: number;
  readonly index: number;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

function holdingsOf({ positions }: Dispute): Holding[] {
  return positions.flatMap(({ holders }, position) =>
    holders.map(({ party, since, until }, index) => ({ party, position, index, since, until })),
  );
}

/** A change in the same year, month or day is no overlap. */
function overlap(a: Holding, b: Holding): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Holding, b: Holding): boolean {
  return a.until !== undefined && b.since !== undefined && !isLater(a.until, b.since);
}
