/**
 * Which parties an article does not name, said only where we can be fairly sure.
 *
 * Parties have editors' names ("Syria (government of Bashar al-Assad, to
 * December 2024)"), which no article writes. So a party counts as named when
 * anything of its name is there: the name up to its bracket, or any word of
 * it with a capital that is not every institution's, also with another ending
 * (Ukraine, Ukrainian). Countries count by their adjectives and capitals too,
 * as far as {@link COUNTRY_WORDS} has them.
 *
 * Limits: what an article means without any such word ("the Kremlin", "the
 * mullahs") is not seen; a namesake counts, a pronoun does not; English only.
 * Whoever has no word of its own is never said to be missing.
 */
import type { PartyId } from '../schema/primitives';
import type { Party } from '../schema/registries';

/** What nations are called otherwise than by the first letters of their name. */
const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati', 'UAE', 'Abu Dhabi'],
  CD: ['Congo', 'Kinshasa'],
  CH: ['Swiss'],
  CN: ['Beijing', 'PRC'],
  DE: ['Berlin'],
  DK: ['Danish', 'Danes', 'Copenhagen'],
  ES: ['Spanish', 'Madrid'],
  FI: ['Finnish', 'Finns', 'Helsinki'],
  FR: ['French', 'Paris'],
  GB: ['Britain', 'British', 'UK', 'London'],
  IE: ['Irish', 'Dublin'],
  IL: ['Jerusalem', 'Tel Aviv'],
  IN: ['New Delhi'],
  IR: ['Tehran'],
  JP: ['Tokyo'],
  KP: ['Pyongyang', 'DPRK'],
  KR: ['Seoul'],
  MM: ['Burma', 'Burmese'],
  NL: ['Dutch', 'Hague'],
  PH: ['Filipino', 'Manila'],
  PL: ['Polish', 'Poles', 'Warsaw'],
  RU: ['Moscow', 'Kremlin'],
  SE: ['Stockholm'],
  TR: ['Ankara'],
  UA: ['Kyiv', 'Kiev'],
  US: ['US', 'USA', 'America', 'American', 'Washington', 'White House', 'Pentagon'],
  ZA: ['Pretoria'],
};

/** In so many names that they tell nobody from anybody. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'The Of And For Administration Agency Assembly Authority City Commission Committee Council ' +
    'Court Defence Defense Democratic Department Federal Fourteen Front General Government Group ' +
    'Head House Independent Inspector Intelligence International Justice Law League Members ' +
    'Minister Ministry National New North Office Official Organisation Organization Parliament ' +
    'Party People Peoples Police President Prosecutor Public Republic Republics Research Senate ' +
    'Service South Special State States Supreme Union United University'
  ).split(' '),
);

/** What the forms of a word share at least, in letters ... */
const SHORTEST_STEM = 4;
/** ... and by how many letters of its end a name may differ: Russia, Russian; Belgium, Belgian. */
const ENDING = 2;
/** In UTF-16 units. Looking through a longer text could be felt; nobody is said to be missing from it. */
const LONGEST_TEXT = 300_000;

/**
 * Ids of the parties of which the texts have no word.
 *
 * @param texts an article's own text, in any pieces
 */
export function partiesNotNamed(
  parties: readonly Party[],
  texts: Iterable<string>,
): ReadonlySet<PartyId> {
  const written = [...texts].join('\n');
  if (written.length > LONGEST_TEXT) return new Set();
  const text = plain(written);
  const missing = parties.filter((party) => {
    const keys = keysOf(party);
    return keys.length > 0 && !keys.some((key) => occurs(key, text));
  });
  return new Set(missing.map(({ id }) => id));
}

/** Words to look for; a stem ends with an asterisk. Experts and publics are described, not named. */
function keysOf({ name, short, kind, country }: Party): readonly string[] {
  if (kind === 'expert-group' || kind === 'public') return [];
  const names = [name, short ?? name].map(plain);
  const heads = names.map((each) => (each.split('(')[0] ?? '').trim());
  const words = names.flatMap((each) => each.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  const own = words.filter((word) => !COMMON_WORDS.has(word));
  const ofCountry =
    kind === 'state' || kind === 'government' ? (COUNTRY_WORDS[country ?? ''] ?? []) : [];
  // Nothing but common words is no name to look for.
  return own.length + ofCountry.length === 0
    ? []
    : [...heads.filter((head) => head !== ''), ...own.map(stemOf), ...ofCountry];
}

function stemOf(word: string): string {
  const isAcronym = word === word.toUpperCase();
  return isAcronym ? word : `${word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING))}*`;
}

const LETTER = /\p{L}/u;

/** With the letters as they are, or all capitals as in a heading; whole words, or beginnings of words. */
function occurs(key: string, text: string): boolean {
  const isStem = key.endsWith('*');
  const wanted = isStem ? key.slice(0, -1) : key;
  return [wanted, wanted.toUpperCase()].some((letters) => {
    for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1)) {
      const isStart = at === 0 || !LETTER.test(text[at - 1] ?? '');
      const isEnd = isStem || !LETTER.test(text[at + letters.length] ?? '');
      if (isStart && isEnd) return true;
    }
    return false;
  });
}

/** Without accents, and without the stops of "U.S.". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s)/gu, '');
}
