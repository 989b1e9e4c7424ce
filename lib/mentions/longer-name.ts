/** Names that only begin the name of something else: "Taiwan Semiconductor". */
import { Gap, WordFlag } from '../text/tokenize';
import type { Candidate } from './candidate';

/** What companies, papers, schools and laws are called after the place's name. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'act airlines airways air academy agency bank center centre championship college commission company connection corporation ' +
    'council daily development doctrine foundation fund institute international journal league mobile motors museum network ' +
    'news observer open orchestra post press project radio railway relations resolution review school securities ' +
    'semiconductor southern eastern steel studies telecom telegraph television times today tribune tv university week'
  ).split(' '),
);
/** Why the word after a one-word name makes it part of something else; null where it does not. */
export function isPartOfLongerName({ scan, from, to, how }: Candidate): string | null {
  const { flags, words, gaps } = scan.tokens;
  if (how === 'phrase' || how === 'wording' || to - from !== 1 || gaps[to] !== Gap.Open)
    return null;
  const next = words[to] ?? '';
  const isPlain = ((flags[to - 1] ?? 0) & WordFlag.Possessive) === 0;
  const isCapital = ((flags[to] ?? 0) & WordFlag.InitialCapital) !== 0;
  return isPlain && isCapital && !scan.isShouting && INSTITUTIONS.has(next)
    ? `part of "${words[from] ?? ''} ${next}"`
    : null;
}
