/**
 * An article of our own to try the cards on. It is data, not interface: it is
 * in English in every language, because the engine reads English.
 */

/** Day that the article gives itself; the card's timeline marks it. */
export const SAMPLE_DATE = '2024-12-05';

/** Words of the lines below that a card is about. */
export interface SampleMention {
  readonly words: string;
  /** The first words about their topic: marked, also where only these are. */
  readonly isFirst: boolean;
}

/** A few lines of a page, to see marks on. */
export const SAMPLE_LINES: readonly (string | SampleMention)[] = [
  'Four states signed the ',
  { words: 'Budapest Memorandum', isFirst: true },
  ' in 1994. The ',
  { words: 'pact', isFirst: false },
  ' names no court and no army. In Bucharest ',
  { words: 'NATO', isFirst: true },
  ' declared in 2008 that Ukraine would join one day; the ',
  { words: 'alliance', isFirst: false },
  ' has not said when.',
];

/** Facts only, and terms of every kind: names, phrases, and words that point back. */
export function SampleArticle() {
  return (
    <article lang="en" class="ng-sample">
      <h2>What a paper of 1994 still promises</h2>
      <p>
        On 5 December 1994 the leaders of four states met in Budapest and signed a short text.
        Thirty years later the readers of the Budapest Memorandum still disagree about what it says.
      </p>
      <p>
        In it Ukraine, which had agreed to give up the nuclear arms left on its soil, was assured
        that its borders would be respected. The pact names no court and no army. When Russia took
        Crimea in 2014, each side read it against the other.
      </p>
      <p>
        The years since have left a shelf of further papers: the Minsk agreements, a draft written
        in Istanbul, and what was said about NATO membership. In Bucharest the alliance promised
        Ukraine in 2008 that it would join one day. It has not said when.
      </p>
    </article>
  );
}
