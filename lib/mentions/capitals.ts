/**
 * Where a capital's name means the city and not the government that sits in it: "MOSCOW (AP) —",
 * "a Beijing-based lawyer", "the outskirts of Tehran".
 */
import { Gap, WordFlag } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import type { Candidate } from './candidate';

/** Capitals that the news says for a government, as they are folded. */
const CAPITALS: ReadonlySet<string> = new Set(
  (
    'moscow beijing tehran pyongyang brussels kyiv kiev minsk ankara damascus riyadh doha seoul taipei islamabad kabul ' +
    'caracas havana belgrade baghdad jerusalem cairo washington budapest warsaw tbilisi yerevan baku khartoum'
  ).split(' '),
);
/** What a city has and a government has not. */
const OF_CITIES: ReadonlySet<string> = new Set(
  (
    'airport airports apartment flat hotel hotels theatre theater mayor bureau correspondent residents suburb suburbs metro ' +
    'subway street streets region oblast university hospital time court zoo neighbourhood neighborhood district'
  ).split(' '),
);
/** "central Moscow", "outside Tehran". */
const NEAR: ReadonlySet<string> = new Set('central downtown outside near inner greater'.split(' '));
/** "the outskirts of Moscow", "our correspondent in Beijing", "born in Tehran". */
const PARTS: ReadonlySet<string> = new Set(
  (
    'outskirts streets suburb suburbs residents mayor correspondent bureau embassy hotel airport flat apartment born lives ' +
    'lived living based raised filmed studied'
  ).split(' '),
);
/** A dateline is no longer than that, in characters. */
const MAX_DATELINE = 90;
/** "BEIJING, Nov 20 (Reuters) - ", "KYIV, Ukraine — ", "Moscow (AFP) – ", "MOSCOW, May 26. /TASS/. ". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’/ -]+(?:, [^()—–]{2,30})?|\p{Lu}[\p{L}.'’/ ]+(?:, [^()—–]{2,30})?(?= ?[(/]))(?: ?\([^()]{2,40}\)| ?\/[^/]{2,20}\/\.?)? ?(?:[—–]|--? )/u;

/** Why a capital's name is the city's here; null where it is not, and for anything else. */
export function isCityOnly({ scan, from, to, how }: Candidate): string | null {
  const { words, gaps, flags } = scan.tokens;
  if (how !== 'alias' || to - from !== 1 || !CAPITALS.has(words[from] ?? '')) return null;
  if (isInDateline(scan, from)) return 'where the report was written';
  const next = gaps[to] === Gap.Open ? (words[to] ?? '') : '';
  const isOfCity =
    OF_CITIES.has(next) || (next === 'based' && ((flags[to] ?? 0) & WordFlag.HyphenBefore) !== 0);
  const before = gaps[from] === Gap.Open ? (words[from - 1] ?? '') : '';
  const isPlace =
    NEAR.has(before) || ((before === 'of' || before === 'in') && PARTS.has(words[from - 2] ?? ''));
  return isOfCity || isPlace ? 'the city, not its government' : null;
}

function isInDateline({ tokens, kind }: BlockScan, word: number): boolean {
  if (kind !== 'paragraph' || (tokens.starts[word] ?? 0) > MAX_DATELINE) return false;
  const dateline = DATELINE.exec(tokens.text.slice(0, MAX_DATELINE + MAX_DATELINE));
  return dateline !== null && (tokens.ends[word] ?? 0) <= dateline[0].length;
}
