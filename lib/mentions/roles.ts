/** A role that somebody else's name follows: "US President John F. Kennedy" is not the one of today. */
import { Gap, WordFlag } from '../text/tokenize';
import type { Candidate } from './candidate';
import { hitsBetween } from './hits';
import type { PreparedLexicon } from './prepared-lexicon';
import { HitKind } from './trie';

const ROLES: ReadonlySet<string> = new Set(
  'president premier chancellor leader minister secretary senator governor king prince'.split(' '),
);

const OFFICES: ReadonlySet<string> = new Set(['majority', 'minority']);
/** "Republican president", "Russia's prime minister"; longer ones are events: "ousted the … president". */
const MAX_WORDS = 3;
/** Given names and middle names come first. */
const NAME_REACH = 3;

/** Why the name after a role speaks against it; null where none follows or it is the topic's own. */
export function isSomebodyElse(candidate: Candidate, lexicon: PreparedLexicon): string | null {
  const { scan, from, to, topic, how } = candidate;
  const { words, gaps, flags } = scan.tokens;
  // "Senate Majority Leader" is an office of the Senate, whoever holds it.
  if (OFFICES.has(words[to - 2] ?? '')) return null;
  if (
    how === 'name' ||
    to - from > MAX_WORDS ||
    !ROLES.has(words[to - 1] ?? '') ||
    gaps[to] !== Gap.Open
  )
    return null;
  if (scan.isShouting || ((flags[to] ?? 0) & WordFlag.InitialCapital) === 0) return null;
  if (((flags[to - 1] ?? 0) & WordFlag.Possessive) !== 0) return null;
  const isOwn = hitsBetween(scan.hits[HitKind.Term], to, to + NAME_REACH).some(({ ref }) =>
    lexicon.terms[ref]?.senses.some((sense) => lexicon.senses[sense]?.topic === topic),
  );
  return isOwn ? null : `somebody else's name follows: "${words[to] ?? ''}"`;
}
