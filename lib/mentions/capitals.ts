/**
 * Where a capital's name means the city and not the government that sits in it: "MOSCOW (AP) —",
 * "a Beijing-based lawyer", "the outskirts of Tehran", "flew to Moscow", "in Beijing on Tuesday".
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
    'lived living based raised filmed studied station shop factory school'
  ).split(' '),
);
/** "flew to Moscow", "a flight from Beijing". */
const JOURNEYS: ReadonlySet<string> = new Set(
  (
    'travel travels traveled travelled traveling travelling fly flies flew flown flying flight flights trip trips visit visits ' +
    'visited journey route drove arrive arrives arrived arriving arrival landed'
  ).split(' '),
);
/** What goes on at a place: "a summit in Beijing", "killed in Tehran", "an explosion near Moscow". */
const HAPPENINGS: ReadonlySet<string> = new Set(
  (
    'summit summits meeting meetings met meet talks conference forum parade rally rallies protest protests protested protesters ' +
    'demonstrators demonstration demonstrations ceremony concert funeral speech spoke speaking held hosted killed assassinated ' +
    'assassination murdered arrested detained jailed arrived landed died explosion explosions blast blasts fire shooting'
  ).split(' '),
);
/** Of these, "strikes on Tehran" hit a city, as "sanctions on Tehran" do not. */
const BLOWS: ReadonlySet<string> = new Set(
  'attack attacks strike strikes airstrike airstrikes raid raids bombing bombardment missiles'.split(
    ' ',
  ),
);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
/** "Moscow's Lefortovo prison", "Tehran's Imam Khomeini Airport". */
const SIGHTS: ReadonlySet<string> = new Set(
  'airport prison square park stadium cathedral mosque cemetery hospital university metro hotel'.split(
    ' ',
  ),
);
/** Words of a sight's own name, between the city's and what it is. */
const MAX_SIGHT_NAME = 3;
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
  const isCity = isOfCity || isPlace || isScene(scan, from, before) || isOwnerOfSight(scan, from);
  return isCity ? 'the city, not its government' : null;
}

/** Whether something happened there, or somebody went there. */
function isScene({ tokens }: BlockScan, word: number, before: string): boolean {
  const { words } = tokens;
  const event = words[word - 2] ?? '';
  switch (before) {
    case 'visited':
    case 'visiting': {
      return true;
    }
    case 'to':
    case 'from': {
      return JOURNEYS.has(event);
    }
    case 'on': {
      return BLOWS.has(event);
    }
    case 'in':
    case 'at':
    case 'near': {
      return HAPPENINGS.has(event) || BLOWS.has(event) || isOnDay(words, word + 1);
    }
    default: {
      return false;
    }
  }
}

/** "on Tuesday", "last Tuesday". */
function isOnDay(words: readonly string[], at: number): boolean {
  return (words[at] === 'on' || words[at] === 'last') && DAYS.has(words[at + 1] ?? '');
}

function isOwnerOfSight({ tokens }: BlockScan, word: number): boolean {
  const { words, flags, gaps } = tokens;
  if (((flags[word] ?? 0) & WordFlag.Possessive) === 0) return false;
  for (let at = word + 1; at <= word + 1 + MAX_SIGHT_NAME; at += 1) {
    if (at >= words.length || gaps[at] !== Gap.Open) return false;
    if (SIGHTS.has(words[at] ?? '')) return true;
    if (((flags[at] ?? 0) & WordFlag.InitialCapital) === 0) return false;
  }
  return false;
}

function isInDateline({ tokens, kind }: BlockScan, word: number): boolean {
  if (kind !== 'paragraph' || (tokens.starts[word] ?? 0) > MAX_DATELINE) return false;
  const dateline = DATELINE.exec(tokens.text.slice(0, MAX_DATELINE + MAX_DATELINE));
  return dateline !== null && (tokens.ends[word] ?? 0) <= dateline[0].length;
}
