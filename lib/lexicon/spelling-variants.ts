/** British and American spellings of one word, so that an editor writes only one. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['defences', 'defenses'],
  ['offence', 'offense'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['labour', 'labor'],
  ['armour', 'armor'],
  ['armoured', 'armored'],
  ['neighbour', 'neighbor'],
  ['neighbours', 'neighbors'],
  ['honour', 'honor'],
  ['cancelled', 'canceled'],
  ['modelled', 'modeled'],
  ['sabre', 'saber'],
  ['theatre', 'theater'],
  ['grey', 'gray'],
  ['favour', 'favor'],
  ['rumour', 'rumor'],
];

const PARTNERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);

/** -ise/-ize and their derivations, only in words long enough not to be "wise" or "size". */
const ISE = /^(?<stem>[a-z]{4,})i(?<letter>[sz])(?<ending>e|es|ed|ing|ation|ations|er|ers)$/u;
/** Words in -ise that are never spelled with z. */
const ALWAYS_S = /(?:^|prom|comprom|exerc|superv|adv|telev|enterpr|rev|surpr|expert|merchand)$/u;

/** The other spelling of a folded word, or null where there is only one. */
export function otherSpelling(word: string): string | null {
  const partner = PARTNERS.get(word);
  if (partner !== undefined) return partner;
  const parts = ISE.exec(word)?.groups;
  if (parts === undefined) return null;
  const { stem = '', letter = '', ending = '' } = parts;
  if (ALWAYS_S.test(stem)) return null;
  return `${stem}i${letter === 's' ? 'z' : 's'}${ending}`;
}

/** Every way to spell a folded phrase; the phrase as given comes first. At most 8. */
export function spellingVariants(words: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  for (const word of words) {
    const other = variants.length < 8 ? otherSpelling(word) : null;
    const longer = variants.map((variant) => [...variant, word]);
    variants =
      other === null ? longer : [...longer, ...variants.map((variant) => [...variant, other])];
  }
  return variants;
}
