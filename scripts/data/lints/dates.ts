/** Dates exist, stand in order and keep their windows: R21, R22, R37, R51 to R54. */
import type { Card } from '../../../lib/dataset/schema/card';
import { inEntry } from '../dataset';
import { cardRule, disputeRule } from '../rule';
import type { Rule } from '../rule';
import type { Placed } from '../../../lib/dataset/card-parts';
import { addDays, isLater, isRealDate } from '../text/partial-dates';

/** Days after which a card must be looked at again. */
const REVIEW_WINDOW_DAYS: Readonly<Record<Card['volatility'], number>> = {
  fast: 31,
  monthly: 92,
  stable: 366,
};

const TIERS = ['fast', 'monthly', 'stable'] as const;

/** Share of a tier's cards that may be overdue before the tier needs a working day. */
const MAX_OVERDUE_SHARE = 0.1;

export const timelinesAreSorted = cardRule({
  id: 'R21',
  severity: 'error',
  title: 'timelines are sorted',
  *check({ timeline }) {
    for (const [i, { date }] of timeline.entries()) {
      const before = timeline[i - 1]?.date;
      if (before === undefined || !isLater(before, date)) continue;
      yield {
        path: ['timeline', i, 'date'],
        message: `${date} stands after ${before}`,
        remedy: 'put the entries in order of date',
      };
    }
  },
});

export const datesExist: Rule = {
  id: 'R22',
  severity: 'error',
  title: 'dates exist in the calendar',
  check: ({ cards, works }) =>
    [...cards, ...works].flatMap((entry) =>
      [...dateFields(entry.value, [])]
        .filter(({ value }) => !isRealDate(value))
        .map(({ value, path }) =>
          inEntry(entry, {
            path,
            message: `there is no ${value}`,
            remedy: 'correct the day',
          }),
        ),
    ),
};

/** Every full day anywhere in a record. */
function* dateFields(value: unknown, path: readonly (string | number)[]): Iterable<Placed<string>> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) yield { value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* dateFields(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

export const claimsAreCovered = disputeRule({
  id: 'R37',
  severity: 'error',
  title: 'nothing is later than coversTo',
  *check({ positions, coversTo }) {
    for (const [i, position] of positions.entries()) {
      for (const [j, { said }] of position.claims.entries()) {
        if (!isLater(said, coversTo)) continue;
        yield {
          path: ['positions', i, 'claims', j, 'said'],
          message: `said on ${said}, after the dispute's coversTo ${coversTo}`,
          remedy: "correct the date, or move the dispute's coversTo",
        };
      }
    }
  },
});

export const cardCoversItsParts = cardRule({
  id: 'R37',
  severity: 'error',
  title: 'nothing is later than the card coversTo',
  *check({ timeline, disputes, coversTo }) {
    const parts = [
      ...timeline.map(({ date }, i) => ({ date, path: ['timeline', i, 'date'] })),
      ...disputes.map((dispute, i) => ({
        date: dispute.coversTo,
        path: ['disputes', i, 'coversTo'],
      })),
    ];
    for (const { date, path } of parts) {
      if (!isLater(date, coversTo)) continue;
      yield {
        path,
        message: `${date} is after the card's coversTo ${coversTo}`,
        remedy: "correct the date, or move the card's coversTo",
      };
    }
  },
});

export const reviewsAreDueInTime = cardRule({
  id: 'R51',
  severity: 'error',
  title: 'reviewBy keeps the window of the volatility',
  *check({ volatility, checkedOn, reviewBy }) {
    const latest = addDays(checkedOn, REVIEW_WINDOW_DAYS[volatility]);
    if (reviewBy > checkedOn && reviewBy <= latest) return;
    yield {
      path: ['reviewBy'],
      message: `${reviewBy} is outside the window of a ${volatility} card`,
      remedy: `write a day after ${checkedOn}, at latest ${latest}`,
    };
  },
});

export const changelogFitsVersion = cardRule({
  id: 'R52',
  severity: 'error',
  title: 'the changelog leads to the version',
  *check({ version, changelog }) {
    const versions = changelog.map((entry) => entry.version);
    const last = versions.at(-1);
    if (last !== version) {
      yield {
        path: ['version'],
        message: `version ${version}, but the last changelog entry is of version ${last}`,
        remedy: 'add an entry for every change, the newest last',
      };
    }
    for (const [i, current] of versions.entries()) {
      if (current >= (versions[i - 1] ?? 1)) continue;
      yield {
        path: ['changelog', i, 'version'],
        message: 'the versions go back',
        remedy: 'put the entries in order, the newest last',
      };
    }
  },
});

export const coverageIsChecked = cardRule({
  id: 'R53',
  severity: 'error',
  title: 'coversTo is not after checkedOn',
  *check({ coversTo, checkedOn }) {
    if (!isLater(coversTo, checkedOn)) return;
    yield {
      path: ['coversTo'],
      message: `covers events to ${coversTo} but was checked on ${checkedOn}`,
      remedy: 'a card cannot cover what was not checked: correct one of the two',
    };
  },
});

export const tiersAreNotOverdue: Rule = {
  id: 'R54',
  severity: 'warning',
  title: `at most ${MAX_OVERDUE_SHARE * 100} % of a tier is overdue`,
  check({ cards, today }) {
    return TIERS.flatMap((tier) => {
      const inTier = cards.filter(({ value }) => value.volatility === tier);
      const overdue = inTier.filter(({ value }) => value.reviewBy < today);
      if (overdue.length <= inTier.length * MAX_OVERDUE_SHARE) return [];
      return overdue.map((entry) =>
        inEntry(entry, {
          path: ['reviewBy'],
          message: `review was due (${overdue.length} of ${inTier.length} ${tier} cards are overdue)`,
          remedy: 'check the card again and set checkedOn and reviewBy',
        }),
      );
    });
  },
};
