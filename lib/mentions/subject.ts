/**
 * Whose is it? "NATO membership" is Ukraine's, Sweden's or Georgia's by the
 * words around it, and those decide which card it belongs to.
 *
 * From strong to weak: a name inside the phrase; "… of/for Ukraine" after it;
 * "Ukraine's …" before it; the nearest name in the sentence; the sentences
 * before; whom the article speaks of most.
 */
import { Gap, WordFlag } from '../text/tokenize';
import type { ArticleScan, BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import { hitsBetween } from './hits';
import type { PreparedLexicon } from './prepared-lexicon';
import { type Hit, HitKind } from './trie';

export interface SubjectVerdict {
  /** How sure, 5 (named inside) to 1 (the article's subject); 0 means it is somebody else's. */
  readonly rank: number;
  readonly reason: string;
}

/** Words between "Ukraine's" and the phrase: "Ukraine's call for a membership invitation". */
const MAX_POSSESSOR_DISTANCE = 4;
/** How many sentences back the subject may have been named. */
const MAX_SENTENCES_BACK = 2;
/** And how many words, where sentences have no end. */
const MAX_REACH = 150;

/** After these, the possessor speaks about somebody else's membership. */
const STANCES: ReadonlySet<string> = new Set(
  (
    'opposition objection objections resistance veto vetoes concerns concern fears fear rejection refusal stance view ' +
    'position support backing threats warnings warning demand demands against about over regarding reluctance'
  ).split(' '),
);
/** Words that may stand between a bare name and the phrase: "Ukraine full membership", "Spain should keep". */
const DEGREES: ReadonlySet<string> = new Set(
  (
    'full future eventual possible potential quick fast early immediate formal own swift has have had will would could ' +
    'should may might to officially formally finally keep keeps seek seeks seeking want wants hopes plans applied apply ' +
    'applies decided its'
  ).split(' '),
);
/** One mention in passing does not make the article about somebody; the title counts twice. */
const LEAST_MENTIONS_OF_SUBJECT = 2;

export function judgeSubject(
  candidate: Candidate,
  article: ArticleScan,
  lexicon: PreparedLexicon,
): SubjectVerdict {
  const own = lexicon.topics[candidate.topic]?.subject;
  if (own === undefined) return { rank: 0, reason: 'the card names no subject for this phrase' };
  const competing = new Set(lexicon.topics[candidate.topic]?.rivals).add(own);
  return (
    byGrammar(candidate, own, lexicon.longest) ??
    bySentence(candidate, own, competing) ??
    byArticle(article, own, competing) ?? {
      rank: 0,
      reason: 'the article does not speak of its subject',
    }
  );
}

/** Nation and subject names around a phrase; where both cover the same words the subject's comes first. */
function namesAround({ scan, from, to }: Candidate, longest: number): Hit[] {
  const { flags } = scan.tokens;
  const first = from - MAX_POSSESSOR_DISTANCE - longest;
  const names = [HitKind.Subject, HitKind.Nation].flatMap((kind) =>
    hitsBetween(scan.hits[kind], first, to + 3),
  );
  // In "US-led" and "Russian-backed" the name only describes somebody else.
  return names.filter((hit) => ((flags[hit.to] ?? 0) & WordFlag.HyphenBefore) === 0);
}

function verdict(
  scan: BlockScan,
  hits: readonly Hit[],
  judged: { own: number; rank: number },
): SubjectVerdict | null {
  const first = hits[0];
  if (first === undefined) return null;
  if (hits.some((hit) => isOwn(hit, judged.own)))
    return { rank: judged.rank, reason: 'its subject is named' };
  const name = scan.tokens.text.slice(
    scan.tokens.starts[first.from],
    scan.tokens.ends[first.to - 1],
  );
  return { rank: 0, reason: `its subject is ${name}` };
}

function isOwn(hit: Hit, own: number): boolean {
  return hit.kind === HitKind.Subject && hit.ref === own;
}

function byGrammar(candidate: Candidate, own: number, longest: number): SubjectVerdict | null {
  const { scan, from, to } = candidate;
  const names = namesAround(candidate, longest);
  const inside = names.filter((hit) => hit.from >= from && hit.to <= to);
  const after = names.filter((hit) => followsByPreposition(scan, to, hit));
  const before = names.filter((hit) => possesses(scan, hit, from));
  return (
    verdict(scan, inside, { own, rank: 5 }) ??
    verdict(scan, after, { own, rank: 5 }) ??
    verdict(scan, nearest(before), { own, rank: 4 })
  );
}

/** "… of Ukraine", "… for the Ukrainian": right after the phrase. */
function followsByPreposition({ tokens }: BlockScan, to: number, hit: Hit): boolean {
  if (!['of', 'for', 'by'].includes(tokens.words[to] ?? '')) return false;
  return hit.from === to + 1 || (hit.from === to + 2 && tokens.words[to + 1] === 'the');
}

/** "Ukraine's (own, full, …) membership", "Ukraine membership", "Ukraine could join". */
function possesses({ tokens }: BlockScan, hit: Hit, from: number): boolean {
  const distance = from - hit.to;
  if (distance < 0 || distance > MAX_POSSESSOR_DISTANCE) return false;
  const between = tokens.words.slice(hit.to, from);
  if (tokens.gaps.slice(hit.to, from + 1).some((gap) => gap !== Gap.Open)) return false;
  if (between.some((word) => STANCES.has(word))) return false;
  const isPossessive = ((tokens.flags[hit.to - 1] ?? 0) & WordFlag.Possessive) !== 0;
  return isPossessive || between.every((word) => DEGREES.has(word));
}

function nearest(hits: readonly Hit[]): Hit[] {
  const last = Math.max(...hits.map((hit) => hit.to));
  return hits.filter((hit) => hit.to === last);
}

/** The nearest subject named in the sentence, before it or else after, or shortly before the sentence. */
function bySentence(
  { scan, from, to }: Candidate,
  own: number,
  competing: ReadonlySet<number>,
): SubjectVerdict | null {
  const { sentences } = scan.tokens;
  const here = sentences[from] ?? 0;
  // Bystanders (any other nation) oppose, host and comment; only cards' subjects compete.
  const subjects = hitsBetween(scan.hits[HitKind.Subject], from - MAX_REACH, to + MAX_REACH).filter(
    ({ ref }) => competing.has(ref),
  );
  const before = subjects.filter(
    (hit) => hit.to <= from && here - (sentences[hit.from] ?? 0) <= MAX_SENTENCES_BACK,
  );
  const sameSentence = before.filter((hit) => sentences[hit.from] === here);
  const after = subjects.filter((hit) => hit.from >= to && sentences[hit.from] === here);
  const firstAfter = Math.min(...after.map((hit) => hit.from));
  return (
    verdict(scan, nearest(sameSentence), { own, rank: 3 }) ??
    verdict(
      scan,
      after.filter((hit) => hit.from === firstAfter),
      { own, rank: 2 },
    ) ??
    verdict(scan, nearest(before), { own, rank: 2 })
  );
}

function byArticle(
  { subjectCounts }: ArticleScan,
  own: number,
  competing: ReadonlySet<number>,
): SubjectVerdict | null {
  const mine = subjectCounts[own] ?? 0;
  if (mine < LEAST_MENTIONS_OF_SUBJECT) return null;
  return [...competing].every((subject) => (subjectCounts[subject] ?? 0) <= mine)
    ? { rank: 1, reason: 'the article speaks of its subject' }
    : { rank: 0, reason: 'the article speaks more of another subject' };
}
