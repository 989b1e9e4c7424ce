/**
 * "the pact", "this agreement", "the bloc": descriptions that point back.
 *
 * A class noun with a definite determiner refers to the last thing of its
 * class within three sentences; beyond that, to the article's only one. What
 * has no card takes part too ("a trade deal", "the Abraham Accords", "the
 * European Union"), or it would be taken for one of ours.
 */
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import type { Candidate } from './candidate';
import { isBlocked } from './conditions';
import type { PreparedLexicon } from './prepared-lexicon';
import type { Selected } from './select';
import { HitKind } from './trie';

/** How many sentences back the thing may have been named. */
const MAX_SENTENCES_BACK = 3;
/** Adjectives between determiner and noun: "the landmark 1994 nuclear agreement". */
const MAX_MODIFIERS = 3;

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'said']);
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'any',
  'some',
  'no',
  'every',
  'each',
  'such',
  'other',
]);
/** What follows would say which other one is meant: "the agreement between …", "the war against …". */
const SPECIFIERS = new Set(['of', 'between', 'with', 'on', 'among', 'against', 'over']);
/** "the war in Gaza", "the alliance in the Pacific"; but not "the city in ruins". */
const PLACE_REACH = 3;
/** After these "that" begins a clause: "said that troops". */
const REPORTING = new Set(
  (
    'said say says saying told tells believe believes believed think thinks claim claims claimed warn warns warned ' +
    'fear fears feared hope hopes hoped know knows knew insist insists insisted argue argues argued ensure so such ' +
    'given fact provided now'
  ).split(' '),
);
/** After these a specifier only says when: "the conflict on Feb. 24", "the bloc in 2004". */
const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday early late mid spring summer ' +
    'autumn winter'
  ).split(' '),
);
/** Nouns that make a compound with a class noun: "the war machine", "the treaty text". */
const COMPOUNDS = new Set(
  'machine machines crime crimes effort efforts chest zone zones games room torn ravaged time footing cabinet criminal'.split(
    ' ',
  ),
);
/** Before "a pact" these say what something is, and introduce nothing: "it is a war". */
const PREDICATES = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'as',
  'called',
  'like',
  'such',
  'not',
]);
const MODIFIERS = new Set(
  (
    'military defence defense western transatlantic atlantic landmark historic original controversial same whole entire ' +
    'so ill old wider larger us american nato russian ukrainian soviet era security nuclear international multilateral ' +
    'bilateral political civil member nation strong eastern european budapest minsk current brutal bloody long full scale ' +
    'militant terror terrorist armed rebel jihadist extremist islamist shia shiite sunni kurdish lebanese yemeni iran ' +
    'iranian israeli palestinian afghan syrian sudanese fragile shaky tentative strategic vital key narrow underground ' +
    'coastal besieged occupied breakaway self declared proscribed banned paramilitary proposed draft interim final ' +
    'year month week day old one two three four five six seven eight nine ten'
  ).split(' '),
);
/** Participles say how it is: "the revised doctrine", "the ongoing war". */
const PARTICIPLE = /^[a-z]{3,}(?:ed|ing)$/u;

interface Antecedent {
  /** null: something without a card. */
  readonly topic: number | null;
  readonly sentence: number;
}

/** What was named so far, by class noun. */
export interface Discourse {
  readonly byNoun: Map<number, Antecedent[]>;
}

export interface BackReference {
  readonly candidate: Candidate;
  /** null when it counts. */
  readonly reason: string | null;
}

export function createDiscourse(): Discourse {
  return { byNoun: new Map() };
}

/** Notes that a topic was named, for every noun that can point back to it. */
export function noteTopic(discourse: Discourse, lexicon: PreparedLexicon, named: Antecedent): void {
  if (named.topic === null) return;
  for (const noun of lexicon.topics[named.topic]?.classNouns ?? []) note(discourse, noun, named);
}

function note({ byNoun }: Discourse, noun: number, antecedent: Antecedent): void {
  const list = byNoun.get(noun) ?? [];
  byNoun.set(noun, list);
  list.push(antecedent);
}

/**
 * Walks one block in reading order, noting what is named and resolving what
 * points back.
 */
export function findBackReferences(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  {
    selected,
    discourse,
  }: { readonly selected: readonly Selected[]; readonly discourse: Discourse },
): BackReference[] {
  const found: BackReference[] = [];
  const mentionAt = new Map(
    selected.flatMap((mention) => range(mention).map((word) => [word, mention] as const)),
  );
  const strangersAt = Map.groupBy(scan.hits[HitKind.Stranger], (hit) => hit.from);
  for (let at = 0; at < scan.ids.length; at += 1) {
    const sentence = scan.firstSentence + (scan.tokens.sentences[at] ?? 0);
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      // "NATO expansion" names NATO as well: "the alliance" may follow.
      for (const topic of [...mention.parents, mention.topic]) {
        noteTopic(discourse, lexicon, { topic, sentence });
      }
      at = mention.to - 1;
      continue;
    }
    for (const { ref } of strangersAt.get(at) ?? []) {
      for (const noun of lexicon.strangers[ref]?.nouns ?? [])
        note(discourse, noun, { topic: null, sentence });
    }
    const reference = readNoun(lexicon, scan, { at, sentence, discourse });
    if (reference !== null) found.push(reference);
  }
  return found;
}

function range({ from, to }: Candidate): number[] {
  return Array.from({ length: to - from }, (_unused, offset) => from + offset);
}

interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly discourse: Discourse;
}

function readNoun(
  lexicon: PreparedLexicon,
  scan: BlockScan,
  { at, sentence, discourse }: Place,
): BackReference | null {
  const noun = scan.ids[at] ?? -1;
  const topics = lexicon.topicsByNoun.get(noun);
  if (topics === undefined) return null;
  const determiner = determinerOf(scan, at);
  if (determiner === 'indefinite' || isNamed(scan, at)) {
    note(discourse, noun, { topic: null, sentence });
    return null;
  }
  if (determiner !== 'definite') return null;
  const resolved = resolve(discourse.byNoun.get(noun) ?? [], sentence);
  const topic = resolved.topic ?? topics[0] ?? 0;
  const candidate: Candidate = {
    topic,
    scan,
    from: at,
    to: at + 1,
    how: 'backref',
    term: scan.tokens.words[at] ?? '',
    conditions: {},
  };
  const against = whatFollows(scan, at) ?? isBlocked(candidate, lexicon);
  if (against !== null) return { candidate, reason: against };
  if (resolved.topic !== null) noteTopic(discourse, lexicon, { topic, sentence });
  return { candidate, reason: resolved.reason };
}

/** Why the words after the noun speak against it; null where they do not. */
function whatFollows(scan: BlockScan, at: number): string | null {
  const { tokens } = scan;
  if (tokens.gaps[at + 1] !== Gap.Open) return null;
  const next = tokens.words[at + 1] ?? '';
  if (COMPOUNDS.has(next)) return `part of "${tokens.words[at] ?? ''} ${next}"`;
  const after = tokens.words[at + 2] ?? '';
  // "the pact on 5 December", but "the Group of 7".
  const saysWhen = next !== 'of' && (DATE_WORDS.has(after) || /^\d/u.test(after));
  const specifies = SPECIFIERS.has(next) || (next === 'in' && namesPlace(scan, at + 2));
  return specifies && !saysWhen ? 'what follows says which other one is meant' : null;
}

/** A capitalised word close behind, before any comma. */
function namesPlace({ tokens }: BlockScan, from: number): boolean {
  for (let at = from; at < from + PLACE_REACH; at += 1) {
    if (tokens.gaps[at] !== Gap.Open) return false;
    if (((tokens.flags[at] ?? 0) & WordFlag.InitialCapital) !== 0) return true;
  }
  return false;
}

function determinerOf({ tokens }: BlockScan, at: number): 'definite' | 'indefinite' | 'none' {
  for (let back = 1; back <= MAX_MODIFIERS + 1 && at - back >= 0; back += 1) {
    if (tokens.gaps[at - back + 1] !== Gap.Open) return 'none';
    const word = tokens.words[at - back] ?? '';
    if (word === 'that' && REPORTING.has(tokens.words[at - back - 1] ?? '')) return 'none';
    if (DEFINITE.has(word)) return 'definite';
    // Any adjective may stand after "a": what it introduces is new whatever it is like.
    if (INDEFINITE.has(word)) return isPredicate(tokens.words, at - back) ? 'none' : 'indefinite';
    if (!isModifier(word)) return lookFurtherForIndefinite(tokens.words, at - back);
  }
  return 'none';
}

/** "It is a war": says what something is, and introduces nothing new. */
function isPredicate(words: readonly string[], at: number): boolean {
  return PREDICATES.has(words[at - 1] ?? '');
}

function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || PARTICIPLE.test(word) || /^\d{1,4}$/u.test(word);
}

function lookFurtherForIndefinite(words: readonly string[], at: number): 'indefinite' | 'none' {
  return words.slice(Math.max(0, at - 2), at).some((word) => word === 'a' || word === 'an')
    ? 'indefinite'
    : 'none';
}

/** "the Paris Agreement", "Abraham accords": a name that ends in the noun. */
function isNamed({ tokens }: BlockScan, at: number): boolean {
  const before = at - 1;
  if (before < 0 || tokens.gaps[at] !== Gap.Open || tokens.gaps[before] === Gap.Sentence)
    return false;
  const isCapital = ((tokens.flags[before] ?? 0) & WordFlag.InitialCapital) !== 0;
  const word = tokens.words[before] ?? '';
  return isCapital && !MODIFIERS.has(word) && !DEFINITE.has(word);
}

function resolve(
  antecedents: readonly Antecedent[],
  sentence: number,
): { readonly topic: number | null; readonly reason: string | null } {
  const last = antecedents.at(-1);
  if (last === undefined) return { topic: null, reason: 'nothing of this kind was named before' };
  if (sentence - last.sentence <= MAX_SENTENCES_BACK) {
    return last.topic === null
      ? { topic: null, reason: 'points back to something without a card' }
      : { topic: last.topic, reason: null };
  }
  const topics = new Set(antecedents.map((antecedent) => antecedent.topic));
  return topics.size === 1 && last.topic !== null
    ? { topic: last.topic, reason: null }
    : { topic: null, reason: 'more than one of this kind was named, none of them nearby' };
}
