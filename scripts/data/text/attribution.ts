/** Whether a sentence tells who says it. */

const ATTRIBUTION = new RegExp(
  String.raw`\b(?:${[
    'according to',
    String.raw`(?:said|say|says|saying|stated?|states|wrote|writes|told|tells)`,
    String.raw`(?:calls?|called|calling|terms?|termed|describe[sd]?|describing|names?|named|uses?|used)`,
    String.raw`(?:found|finds|ruled|rules|held|holds|judged|concluded|convicted|charged)`,
    String.raw`(?:list(?:s|ed)?|designate[sd]?|recogni[sz]e[sd]?|considers?|regards?|condemn(?:s|ed)?)`,
    String.raw`(?:accuse[sd]?|demand(?:s|ed)?|reject(?:s|ed)?|declare[sd]?|announce[sd]?|reported|reports)`,
    String.raw`(?:voted|adopted|deplore[sd]?|asks?|asked|argue[sd]?|denie[sd])`,
  ].join('|')})\b`,
  'iu',
);

/** A rough test, good enough for warnings: it only has to see that a speaker is meant. */
export function isAttributed(sentence: string): boolean {
  return ATTRIBUTION.test(sentence);
}
