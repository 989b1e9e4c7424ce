/** One topic per place: the more specific candidate wins and knows what it covers. */
import { type Candidate, rangeOf } from './candidate';

/** A candidate whose conditions hold. */
export interface Accepted extends Candidate {
  /** How sure the subject is; 0 where none is asked for. */
  readonly rank: number;
}

export interface Selected extends Accepted {
  /** Topics of candidates that lie inside this one. */
  readonly parents: readonly number[];
}

/** How specific a kind is, where two candidates cover the same words. */
const KIND_ORDER = ['name', 'wording', 'alias', 'phrase', 'backref'] as const;

/**
 * Picks from overlapping candidates of one block: most words first, then the
 * surest subject, then the more specific kind. In reading order.
 */
export function selectMentions(candidates: readonly Accepted[]): Selected[] {
  const ordered = withoutOvergrown(candidates).toSorted(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      b.rank - a.rank ||
      kindOrder(a) - kindOrder(b) ||
      a.from - b.from,
  );
  const owner = new Map<number, { readonly candidate: Accepted; readonly parents: Set<number> }>();
  for (const candidate of ordered) {
    const over = overlapping(candidate, owner);
    if (over.length === 0) {
      const entry = { candidate, parents: new Set<number>() };
      for (let word = candidate.from; word < candidate.to; word += 1) owner.set(word, entry);
    }
    for (const { candidate: winner, parents } of over) {
      if (contains(winner, candidate) && winner.topic !== candidate.topic)
        parents.add(candidate.topic);
    }
  }
  return [...new Set(owner.values())]
    .map(({ candidate, parents }) => ({ ...candidate, parents: [...parents] }))
    .sort((a, b) => a.from - b.from);
}

/** A phrase around its own topic's name says no more than the name: "derailed the Minsk talks". */
function withoutOvergrown(candidates: readonly Accepted[]): Accepted[] {
  const names = Map.groupBy(
    candidates.filter(({ how }) => how === 'name'),
    ({ topic }) => topic,
  );
  return candidates.filter(
    (one) => one.how !== 'phrase' || !names.get(one.topic)?.some((name) => contains(one, name)),
  );
}

/**
 * Descriptions that stand beside what an editor wrote, or around another topic's name ("Iran-backed
 * group"); not those that cut through it or only add words to their own topic's.
 */
export function withoutClashes<Description extends Candidate>(
  descriptions: readonly Description[],
  written: readonly Candidate[],
): Description[] {
  if (descriptions.length === 0) return [];
  const byWord = new Map<number, Candidate[]>();
  for (const candidate of written) {
    for (let word = candidate.from; word < candidate.to; word += 1) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      list.push(candidate);
    }
  }
  return descriptions.filter((one) =>
    overlapping(one, byWord).every((others) =>
      others.every((other) => contains(one, other) && other.topic !== one.topic),
    ),
  );
}

function overlapping<Entry>({ from, to }: Candidate, owner: ReadonlyMap<number, Entry>): Entry[] {
  const entries = new Set<Entry>();
  for (let word = from; word < to; word += 1) {
    const entry = owner.get(word);
    if (entry !== undefined) entries.add(entry);
  }
  return [...entries];
}

function contains(outer: Candidate, inner: Candidate): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function lengthOf(candidate: Candidate): number {
  const { start, end } = rangeOf(candidate);
  return end - start;
}

function kindOrder({ how }: Candidate): number {
  return KIND_ORDER.indexOf(how);
}
