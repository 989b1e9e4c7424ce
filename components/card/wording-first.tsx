/** The page uses a word that is itself a position: the card begins with who uses which. */
import type { CardView, NamingContent, Statement } from '../../lib/dataset/visibility/card-view';
import { findNaming } from '../../lib/dataset/visibility/find-naming';
import { IN_ENGLISH } from '../in-english';
import { useMessages } from '../messages/messages-context';
import { FinePrint } from './fine-print';
import { Statements } from './statements';
import { Wording } from './wording-list';

/** The page's word and what others say for it. */
export interface PageWording {
  /** As they stand on the page. */
  readonly words: string;
  readonly own: Statement<NamingContent>;
  readonly others: readonly Statement<NamingContent>[];
}

/** Null where the card was not opened by a contested word, or it is unclear by which. */
export function pageWordingOf(
  { naming }: Pick<CardView, 'naming'>,
  words: string | undefined,
): PageWording | null {
  if (words === undefined) return null;
  const found = findNaming(
    naming.map(({ content }) => content.naming),
    words,
  );
  const own = naming.find(({ content }) => content.naming === found);
  return own ? { words, own, others: naming.filter((statement) => statement !== own) } : null;
}

interface WordingFirstProps {
  readonly wording: PageWording;
  /** Who uses the words, without the reasons. */
  readonly isBrief?: boolean;
}

/** The page's words stand first because they opened the card, not because they are right. */
export function WordingFirst({ wording: { words, own, others }, isBrief }: WordingFirstProps) {
  const { pageWording, otherWording, hiddenItems } = useMessages();
  return (
    <section class="ng-words">
      <h3 class="ng-label">{pageWording}</h3>
      {words.toLowerCase() !== own.content.naming.term.toLowerCase() && (
        <p class="ng-read" {...IN_ENGLISH}>
          <q>{words}</q>
        </p>
      )}
      <ul class="ng-list">
        <Statements statements={[own]} hiddenText={hiddenItems.wording}>
          {(statement) => <Wording statement={statement} isBrief={isBrief} />}
        </Statements>
      </ul>
      {others.length > 0 && <FinePrint parts={[otherWording]} />}
      <ul class="ng-list">
        <Statements statements={others} hiddenText={hiddenItems.wording}>
          {(statement) => <Wording statement={statement} isBrief={isBrief} />}
        </Statements>
      </ul>
    </section>
  );
}
