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

/** What else a party does by words: "offered", "expects", "saw no reason". */
const BY_WORDS = new RegExp(
  String.raw`\b(?:${[
    'acknowledge[sd]?|add(?:s|ed)|admit(?:s|ted)|affirm(?:s|ed)|agree[sd]?|allege[sd]?|answer(?:s|ed)|appeal(?:s|ed)|approve[sd]?|arguing',
    'assert(?:s|ed)|assess(?:es|ed)|back(?:s|ed)|believe[sd]?|blame[sd]?|cite[sd]?|citing|claim(?:s|ed)|committed|compare[sd]?|complain(?:s|ed)',
    'concede[sd]?|concludes|confirm(?:s|ed)|contend(?:s|ed)|count(?:s|ed)|criticise[sd]?|decided|decree[ds]?|dismiss(?:es|ed)|disputed|documented',
    'draws|drew|estimate[sd]?|examined|expect(?:s|ed)|explain(?:s|ed)|express(?:es|ed)|gives?|gave|granted|hope[sd]?|in (?:his|her|its|their) (?:view|words)',
    'insist(?:s|ed)|invoke[sd]?|justifie[sd]|liken(?:s|ed)|maintain(?:s|ed)|mention(?:s|ed)|note[sd]|objected|offer(?:s|ed)|oppose[sd]?|ordered|pledge[sd]?',
    'pointed|praise[sd]?|presented|proclaim(?:s|ed)|promise[sd]?|propose[sd]?|published|puts?|quote[sd]?|ratified|reads?|reaffirm(?:s|ed)|reasoned',
    'recall(?:s|ed)|recommend(?:s|ed)|refuse[sd]?|regret(?:s|ted)|repeat(?:s|ed)|replie[sd]|require[sd]?|resolve[sd]|saw|sees?|signed|spoke|speaks?|stood ready',
    'stress(?:es|ed)|sued|suggest(?:s|ed)|suspended|testifie[sd]|think(?:s)?|thought|tie[sd]|urge[sd]?|voice[sd]|vow(?:s|ed)|want(?:s|ed)|warn(?:s|ed)|weighed',
    'welcome[sd]?|withdr[ae]w|would',
  ].join('|')})\b`,
  'iu',
);

/** Whether a sentence of a claim is its party's, and not ours, as far as verbs can tell. */
export function isSomebodys(sentence: string): boolean {
  return isAttributed(sentence) || BY_WORDS.test(sentence);
}
