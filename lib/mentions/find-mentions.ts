/**
 * The engine: from the text blocks of an article to linked mentions.
 *
 * Stages (docs/architecture.md): fold and scan the trie; match patterns;
 * judge conditions in context; resolve back-references; select. It never
 * throws on any text and takes time linear in it.
 */
import type { Lexicon } from '../lexicon/lexicon';
import { isNameOfAnotherNation } from './another-nation';
import { type ArticleScan, type BlockScan, scanArticle } from './article-scan';
import { findBackReferences } from './back-references';
import { type Candidate, isUnconditional, rangeOf, rejectionOf, termCandidates } from './candidate';
import { isCityOnly } from './capitals';
import { nextCarry } from './carry';
import {
  hasForbiddenNeighbour,
  hasOpposition,
  hasWrongCapitals,
  isDenied,
  isBlocked,
  isOutOfTime,
  type Knowledge,
  lacksSupport,
} from './conditions';
import { descriptionCandidates } from './descriptions';
import { createDiscourse, type Discourse, noteTopic } from './discourse';
import { createLeads } from './leads';
import { isPartOfLongerName } from './longer-name';
import { patternCandidates } from './match-patterns';
import { predicatesOfNamed } from './predicates';
import { type PreparedLexicon, prepareLexicon } from './prepared-lexicon';
import { type Accepted, selectMentions, type Selected, withoutClashes } from './select';
import { isSomebodyElse } from './roles';
import { judgeSubject } from './subject';
import type { FindRequest, FindResult, Mention, Rejection } from './types';

export interface MentionFinder {
  /**
   * Finds the mentions in the request's blocks, in reading order.
   *
   * @param explain also report rejected candidates with their reasons
   */
  readonly find: (request: FindRequest, explain?: boolean) => FindResult;
}

/** Prepares the lexicon once; the finder holds no state between calls. */
export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  const prepared = prepareLexicon(lexicon);
  return { find: (request, explain = false) => findIn(prepared, request, explain) };
}

function findIn(lexicon: PreparedLexicon, request: FindRequest, explain: boolean): FindResult {
  const article = scanArticle(lexicon, request);
  const candidates = article.blocks.map((scan) => [
    ...termCandidates(lexicon, scan),
    ...patternCandidates(lexicon, scan),
  ]);
  const knowledge = learn(lexicon, { article, request, candidates: candidates.flat() });
  const rejections: Rejection[] = [];
  const reject = (candidate: Candidate, reason: string): void => {
    if (explain) rejections.push(rejectionOf(lexicon, candidate, reason));
  };
  const accepted = candidates.map((ofBlock) => {
    const judged = ofBlock.flatMap((candidate) => judge(candidate, knowledge, reject));
    const predicates = predicatesOfNamed(judged);
    for (const one of predicates) reject(one, 'says something of what the sentence names');
    return judged.filter((one) => !predicates.has(one));
  });
  const counts = countTopics(lexicon, accepted.flatMap(selectMentions), request);
  const discourse = discourseFrom(lexicon, request, { title: article.title, counts });
  const selected = article.blocks.flatMap((scan, index) => {
    const named = accepted[index] ?? [];
    // What an editor wrote, or ruled out, comes before what is put together from it.
    const described = withoutDenied(
      withoutClashes(descriptionCandidates(lexicon, scan, counts), named),
      candidates[index] ?? [],
    ).flatMap((candidate) => judge(candidate, knowledge, reject));
    return withBackReferences(lexicon, {
      scan,
      named: selectMentions([...named, ...described]),
      discourse,
      reject,
    });
  });
  const leads = createLeads(request.carry);
  const mentions = selected.map((mention) => mentionOf(lexicon, mention, leads));
  return { mentions, rejections, carry: nextCarry(lexicon, { request, article, selected, leads }) };
}

/** First pass: what is certain, so that what is doubtful can lean on it. */
function learn(
  lexicon: PreparedLexicon,
  found: {
    readonly article: ArticleScan;
    readonly request: FindRequest;
    readonly candidates: readonly Candidate[];
  },
): Knowledge {
  const { article, request } = found;
  const titled = termCandidates(lexicon, article.title);
  const certain = [...titled, ...found.candidates].filter((candidate) =>
    isCertain(candidate, lexicon, request.article.published),
  );
  const carried =
    request.carry === undefined
      ? []
      : [...lexicon.topics.keys()].filter(
          (index) => (request.carry?.counts[lexicon.topics[index]?.id ?? ''] ?? 0) > 0,
        );
  return {
    lexicon,
    article,
    published: request.article.published,
    established: new Set([...carried, ...certain.map(({ topic }) => topic)]),
    namedAt: sentencesOf(certain.filter(({ scan }) => scan.index >= 0)),
    carriedSupport: new Set(request.carry?.support),
  };
}

/** In reading order; a block's patterns come after its terms. */
function sentencesOf(candidates: readonly Candidate[]): Map<number, number[]> {
  const sentences = new Map<number, number[]>();
  for (const { topic, scan, from } of candidates) {
    const list = sentences.get(topic) ?? [];
    sentences.set(topic, list);
    list.push(scan.firstSentence + (scan.tokens.sentences[from] ?? 0));
  }
  for (const list of sentences.values()) list.sort((a, b) => a - b);
  return sentences;
}

/** Counts wherever it stands, and nothing around it speaks against it. */
function isCertain(
  candidate: Candidate,
  lexicon: PreparedLexicon,
  published: string | null,
): boolean {
  return (
    isUnconditional(candidate) &&
    isOutOfTime(candidate, published) === null &&
    isBlocked(candidate, lexicon) === null &&
    hasWrongCapitals(candidate) === null &&
    hasForbiddenNeighbour(candidate) === null &&
    isPartOfLongerName(candidate) === null &&
    isCityOnly(candidate) === null &&
    isSomebodyElse(candidate, lexicon) === null &&
    isNameOfAnotherNation(candidate, lexicon) === null &&
    hasOpposition(candidate) === null
  );
}

function judge(
  candidate: Candidate,
  knowledge: Knowledge,
  reject: (candidate: Candidate, reason: string) => void,
): Accepted[] {
  const against =
    isOutOfTime(candidate, knowledge.published) ??
    isBlocked(candidate, knowledge.lexicon) ??
    hasWrongCapitals(candidate) ??
    hasForbiddenNeighbour(candidate) ??
    isPartOfLongerName(candidate) ??
    isCityOnly(candidate) ??
    isSomebodyElse(candidate, knowledge.lexicon) ??
    isNameOfAnotherNation(candidate, knowledge.lexicon) ??
    hasOpposition(candidate) ??
    lacksSupport(candidate, knowledge);
  if (against !== null) {
    reject(candidate, against);
    return [];
  }
  if (candidate.conditions.ofSubject !== true) return [{ ...candidate, rank: 0 }];
  const { rank, reason } = judgeSubject(candidate, knowledge.article, knowledge.lexicon);
  if (rank > 0) return [{ ...candidate, rank }];
  reject(candidate, reason);
  return [];
}

/** Descriptions at places where a term of their topic is denied are denied with it. */
function withoutDenied(
  descriptions: readonly Candidate[],
  written: readonly Candidate[],
): Candidate[] {
  if (descriptions.length === 0) return [];
  const denied = written.filter(isDenied);
  return descriptions.filter(
    (one) =>
      !denied.some(
        (other) => other.topic === one.topic && other.from < one.to && one.from < other.to,
      ),
  );
}

/** How often each topic is named in this batch and the ones before it. */
function countTopics(
  lexicon: PreparedLexicon,
  selected: readonly Selected[],
  { carry }: FindRequest,
): Map<number, number> {
  const counts = new Map<number, number>();
  if (carry !== undefined)
    for (const [index, { id }] of lexicon.topics.entries())
      counts.set(index, carry.counts[id] ?? 0);
  // By place: several terms of a card may fit the same words.
  for (const { topic, parents } of selected)
    for (const named of [topic, ...parents]) counts.set(named, (counts.get(named) ?? 0) + 1);
  return counts;
}

/** Discourse so far: what the title and earlier batches of this article named. */
function discourseFrom(
  lexicon: PreparedLexicon,
  { article, carry }: FindRequest,
  { title, counts }: Pick<ArticleScan, 'title'> & Pick<Discourse, 'counts'>,
): Discourse {
  const titled = termCandidates(lexicon, title)
    .filter((candidate) => isCertain(candidate, lexicon, article.published))
    .map(({ topic }) => topic);
  const discourse = createDiscourse({
    counts,
    published: article.published,
    titled: new Set(titled),
  });
  if (carry === undefined)
    for (const topic of titled) noteTopic(discourse, lexicon, { topic, sentence: -1 });
  for (const { topic, sentencesAgo } of (carry?.recent ?? []).toReversed()) {
    const index = lexicon.topics.findIndex(({ id }) => id === topic);
    if (index !== -1) noteTopic(discourse, lexicon, { topic: index, sentence: -sentencesAgo });
  }
  return discourse;
}

function withBackReferences(
  lexicon: PreparedLexicon,
  block: {
    readonly scan: BlockScan;
    readonly named: readonly Selected[];
    readonly discourse: Discourse;
    readonly reject: (candidate: Candidate, reason: string) => void;
  },
): Selected[] {
  const references = findBackReferences(lexicon, block.scan, {
    selected: block.named,
    discourse: block.discourse,
  });
  const counted: Selected[] = [];
  for (const { candidate, reason } of references) {
    if (reason === null) counted.push({ ...candidate, rank: 0, parents: [] });
    else block.reject(candidate, reason);
  }
  return [...block.named, ...counted].sort((a, b) => a.from - b.from);
}

function mentionOf(
  lexicon: PreparedLexicon,
  selected: Selected,
  leads: ReturnType<typeof createLeads>,
): Mention {
  const topic = lexicon.topics[selected.topic];
  if (topic === undefined) throw new RangeError(`no topic ${selected.topic} in the lexicon`);
  const markable = topic.markable && selected.conditions.quiet !== true;
  return {
    topic: topic.id,
    block: selected.scan.index,
    ...rangeOf(selected),
    how: selected.how,
    term: selected.term,
    markable,
    leads: markable && leads.isFirst(topic.id, selected.scan.section),
    parents: selected.parents.flatMap((parent) => lexicon.topics[parent]?.id ?? []),
  };
}
