/** One publication: facts about its publisher, and whether the reader sees it. */
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { IN_ENGLISH } from '../in-english';
import { hidingAxes } from './edit-filter';
import { useAxisWords } from './axis-words';
import type { CitedPublication } from './group-publications';

interface PublicationRowProps {
  readonly publication: CitedPublication;
  readonly filter: Settings['sources'];
  readonly locale: string;
  readonly onShow: (isShown: boolean) => void;
}

/** A box that is off because a group is off says which, and cannot be ticked alone. */
export function PublicationRow({ publication, filter, locale, onShow }: PublicationRowProps) {
  const { card, options } = usePagesMessages();
  const words = useAxisWords(locale);
  const axes = hidingAxes(publication, filter);
  const groups = axes.map((axis) => words.ofPublication(publication, axis));
  const { id, name, owner, funding, controlNote, country, citations } = publication;
  const facts = [
    card.publisher(publication),
    country === null ? '' : words.ofValue('countries', country),
    card.ownedBy(owner),
    card.fundedBy(card.funding(funding)),
    options.citations(citations),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <label class="ng-source">
        <input
          type="checkbox"
          checked={axes.length === 0 && !filter.publications.includes(id)}
          disabled={axes.length > 0}
          onChange={({ currentTarget }) => onShow(currentTarget.checked)}
        />
        <span>
          <b {...IN_ENGLISH}>{name}</b>
          {groups.length > 0 && <em>{options.hiddenWith(card.names(groups))}</em>}
          <small>{facts.join(card.separator)}</small>
          {controlNote !== undefined && <small {...IN_ENGLISH}>{controlNote}</small>}
        </span>
      </label>
    </li>
  );
}
