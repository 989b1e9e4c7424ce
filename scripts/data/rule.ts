/** A lint: one editorial rule as a pure function. */
import { inEntry } from './dataset';
import type { Dataset, RecordFinding } from './dataset';
import type { Card, Dispute } from '../../lib/dataset/schema/card';
import type { Work } from '../../lib/dataset/schema/registries';
import type { Finding, Severity } from './problem';

export interface Rule {
  /** Its number in the editorial rules (R06), or a name for structural checks. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule in one line, for the summary. */
  readonly title: string;
  check(dataset: Dataset): readonly Finding[];
}

type RuleOn<T> = Omit<Rule, 'check'> & {
  check(value: T, dataset: Dataset): Iterable<RecordFinding>;
};

/** A rule that looks at one card at a time. */
export function cardRule(rule: RuleOn<Card>): Rule {
  return {
    ...rule,
    check: (dataset) =>
      dataset.cards.flatMap((entry) =>
        [...rule.check(entry.value, dataset)].map((finding) => inEntry(entry, finding)),
      ),
  };
}

/** A rule that looks at one dispute at a time; paths are relative to the dispute. */
export function disputeRule(rule: RuleOn<Dispute>): Rule {
  return cardRule({
    ...rule,
    *check(card, dataset) {
      for (const [index, dispute] of card.disputes.entries()) {
        for (const finding of rule.check(dispute, dataset)) {
          yield { ...finding, path: ['disputes', index, ...finding.path] };
        }
      }
    },
  });
}

/** A rule that looks at one work at a time. */
export function workRule(rule: RuleOn<Work>): Rule {
  return {
    ...rule,
    check: (dataset) =>
      dataset.works.flatMap((entry) =>
        [...rule.check(entry.value, dataset)].map((finding) => inEntry(entry, finding)),
      ),
  };
}
