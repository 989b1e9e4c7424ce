/**
 * What a preposition behind a class noun belongs to: "the pact with Iran" says which pact, "armed the
 * group with rockets" does not. These verbs take their object and the preposition.
 */
import { Gap } from '../text/tokenize';
import type { BlockScan } from './article-scan';
import { DEFINITE } from './noun-phrase';

const FRAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'of',
    listed(
      'accuse accuses accused accusing deprive deprives deprived depriving rid convict convicted acquit acquitted suspect ' +
        'suspects suspected remind reminds reminded warn warns warned warning inform informs informed assure assures ' +
        'assured assuring convince convinced clear cleared rob robbed robbing',
    ),
  ],
  [
    'with',
    listed(
      'provide provides provided providing supply supplies supplied supplying arm arms armed arming equip equips equipped ' +
        'equipping charge charged charging threaten threatens threatened threatening present presented presenting ' +
        'replace replaced replacing leave leaves left leaving share shared sharing',
    ),
  ],
  [
    'on',
    listed(
      'blame blames blamed blaming brief briefs briefed briefing press presses pressed pressing pressure pressured lobby ' +
        'lobbied advise advises advised advising challenge challenged challenging quote quoted',
    ),
  ],
  [
    'over',
    listed(
      'sue sues sued suing criticise criticises criticised criticising criticize criticizes criticized criticizing condemn ' +
        'condemns condemned condemning confront confronted confronting press pressed pressing',
    ),
  ],
  [
    'against',
    listed('warn warns warned warning turn turns turned turning use used using defend defends'),
  ],
]);
/** "Walk away from the pact on its own". */
const OWN = new Set(['its', 'their', 'his', 'her']);
/** Words between determiner and noun. */
const MAX_MODIFIERS = 3;

/** Whether the preposition behind a class noun is the verb's before it, or says how something is done. */
export function isOfTheVerb({ tokens }: BlockScan, noun: number): boolean {
  const { words, gaps } = tokens;
  const preposition = words[noun + 1] ?? '';
  if (preposition === 'on' && OWN.has(words[noun + 2] ?? '') && words[noun + 3] === 'own')
    return true;
  for (let at = noun - 1; at >= noun - 1 - MAX_MODIFIERS && gaps[at + 1] === Gap.Open; at -= 1)
    if (DEFINITE.has(words[at] ?? ''))
      return gaps[at] === Gap.Open && FRAMES.get(preposition)?.has(words[at - 1] ?? '') === true;
  return false;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
