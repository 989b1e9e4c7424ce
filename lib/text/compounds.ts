/** Compounds that some papers hyphenate and others do not: one word either way. */
const JOINED: ReadonlySet<string> = new Set(
  (
    'ceasefire ceasefires buildup buildups pullout pullouts airstrike airstrikes takeover takeovers handover handovers ' +
    'breakaway snapback crackdown crackdowns antisemitism antisemitic cooperation reimposition reimposed reimpose ' +
    'shootdown blacklist blacklisted policymakers warplanes peacekeepers'
  ).split(' '),
);

/** `cease` and `fire` to `ceasefire`; null where the two words stay two. */
export function joinedCompound(first: string, second: string): string | null {
  const word = first + second;
  return JOINED.has(word) ? word : null;
}
