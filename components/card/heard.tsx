/** What a screen reader says of a card that the keyboard opened: the focus stays in the page. */
import { useEffect, useState } from 'preact/hooks';

import { firstSentence } from '../../lib/text/first-sentence';
import { IN_ENGLISH } from '../in-english';
import { useMessages } from '../messages/messages-context';
import type { CardProps } from './card-props';

/** In ms; a live region that comes with its words says nothing, it has to be there before them. */
const REGION_KNOWN = 150;

/** Nothing until the card stays a moment, so that a quick way through the terms is not read out. */
export function Heard({ view, walk }: Pick<CardProps, 'view' | 'walk'>) {
  const messages = useMessages();
  const at = walk?.at;
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setTimeout(() => setSaid(at), REGION_KNOWN);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <output class="ng-unseen">
      {walk !== undefined && said === at && (
        <>
          {messages.reachedTerm(walk)}{' '}
          <span {...IN_ENGLISH}>
            {view.card.title}. {firstSentence(view.summary.content)}
          </span>
        </>
      )}
    </output>
  );
}
