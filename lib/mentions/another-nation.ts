/** What every country has its own of: armies, parliaments, elections. */
import type { BlockScan } from './article-scan';
import { Gap } from '../text/tokenize';
import type { Candidate } from './candidate';
import { hitsBetween } from './hits';
import type { PreparedLexicon } from './prepared-lexicon';
import { type Hit, HitKind } from './trie';

/** "The army" is that of the country spoken of. */
const NATIONAL: ReadonlySet<string> = new Set(
  'army military troops soldiers forces government parliament legislature lawmakers election elections'.split(
    ' ',
  ),
);
/** Names that several countries have: "Cambodia's Senate", "the Peruvian Congress". */
const SHARED_NAMES: ReadonlySet<string> = new Set(['senate', 'congress', 'parliament']);
/** Words back in the sentence in which a country is spoken of. */
const MAX_REACH = 60;

/** A class noun in a sentence that speaks of another country than the topic's. */
export function isOfAnotherNation(
  lexicon: PreparedLexicon,
  { scan, from, topic, term }: Candidate,
): string | null {
  if (!NATIONAL.has(term)) return null;
  const sentence = scan.tokens.sentences[from];
  const nearest = hitsBetween(scan.hits[HitKind.Nation], from - MAX_REACH, from).findLast(
    (hit) => hit.to <= from && sentence === scan.tokens.sentences[hit.from],
  );
  if (nearest === undefined || isOwn(lexicon, topic, { scan, nearest })) return null;
  return 'the sentence speaks of another country';
}

/** A name right behind another country's: that country's own. */
export function isNameOfAnotherNation(
  { scan, from, to, topic }: Candidate,
  lexicon: PreparedLexicon,
): string | null {
  if (to - from > 1 || !SHARED_NAMES.has(scan.tokens.words[from] ?? '')) return null;
  if (scan.tokens.gaps[from] !== Gap.Open) return null;
  const nearest = hitsBetween(scan.hits[HitKind.Nation], from - lexicon.longest, from).find(
    (hit) => hit.to === from,
  );
  if (nearest === undefined || isOwn(lexicon, topic, { scan, nearest })) return null;
  return 'another country’s';
}

/** "Iranian Kurdish rebels" are not Turkey's: a country named before a description, or in it. */
export function isDescribedOfAnotherNation(
  lexicon: PreparedLexicon,
  { scan, from, to, topic }: Candidate,
): boolean {
  return hitsBetween(scan.hits[HitKind.Nation], from - lexicon.longest, to).some(
    (nearest) =>
      (nearest.to > from || (nearest.to === from && scan.tokens.gaps[from] === Gap.Open)) &&
      !isOwn(lexicon, topic, { scan, nearest }),
  );
}

function isOwn(
  lexicon: PreparedLexicon,
  topic: number,
  { scan, nearest }: { readonly scan: BlockScan; readonly nearest: Hit },
): boolean {
  return scan.ids
    .slice(nearest.from, nearest.to)
    .some((word) => lexicon.descriptors[topic]?.has(word));
}
