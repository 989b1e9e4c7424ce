/**
 * Names of countries and their peoples: whose membership, whose accession.
 * Taken from compromise's own lexicon (MIT), which leaves out those that are
 * also ordinary words or first names; they are added here.
 */
import nlp from 'compromise/three';

const ALSO_WORDS = [
  'georgia',
  'jordan',
  'chad',
  'turkey',
  'turkiye',
  'finnish',
  'finns',
  'swedish',
  'danish',
  'polish',
  'poles',
  'turkish',
  'turks',
  'british',
  'britain',
  'spanish',
  'irish',
  'moldovan',
  'montenegrin',
  'kosovar',
  'north macedonia',
  'bosnia',
  'us',
];

/** Not one country, or somebody's clothes. */
const NOT_NATIONS = new Set([
  'african',
  'africans',
  'asian',
  'asians',
  'european',
  'europeans',
  'jersey',
  'hindi',
  'hindis',
  'ussr',
  'antarctica',
  'california',
  'californian',
  'californians',
  'texan',
  'texans',
]);

let names: readonly string[] | undefined;

/** Lower-case names, one to five words each. */
export function nationNames(): readonly string[] {
  names ??= readNames();
  return names;
}

function readNames(): string[] {
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one
    .lexicon;
  const fromCompromise = Object.entries(lexicon)
    .filter(([, tags]) => [tags].flat().some((tag) => tag === 'Country' || tag === 'Demonym'))
    .map(([name]) => name)
    .filter((name) => !NOT_NATIONS.has(name));
  return [...new Set([...fromCompromise, ...ALSO_WORDS])].sort();
}
