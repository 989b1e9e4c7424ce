/** A group of publications with one switch for all of them. */
import { isPublicationHidden } from '../../lib/dataset/source-filter';
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Switch } from '../switch';
import { setShown } from './edit-filter';
import type { GroupAxis, PublicationGroup } from './group-publications';
import { PublicationRow } from './publication-row';

interface SourceGroupProps {
  readonly group: PublicationGroup;
  readonly axis: GroupAxis;
  readonly filter: Settings['sources'];
  readonly locale: string;
  /** Open while the reader looks for letters. */
  readonly isOpen: boolean;
  readonly onFilter: (edit: (filter: Settings['sources']) => Settings['sources']) => void;
}

/** Closed by default: fifty groups are a table of contents, not a wall. */
export function SourceGroup({ group, axis, filter, locale, isOpen, onFilter }: SourceGroupProps) {
  const { card, options, hiddenOf } = usePagesMessages();
  const { value, label, publications, citations } = group;
  const hidden = publications.filter((publication) => isPublicationHidden(publication, filter));
  const values: readonly string[] = filter[axis];
  const summary = [
    hidden.length > 0
      ? hiddenOf(hidden.length, publications.length)
      : options.publications(publications.length),
    options.citations(citations),
  ];
  return (
    <div class="ng-group">
      <details open={isOpen}>
        <summary>
          <b>{label}</b> <small>{summary.join(card.separator)}</small>
        </summary>
        <ul>
          {publications.map((publication) => (
            <PublicationRow
              key={publication.id}
              publication={publication}
              filter={filter}
              locale={locale}
              onShow={(isShown) =>
                onFilter((before) =>
                  setShown(before, { axis: 'publications', value: publication.id }, isShown),
                )
              }
            />
          ))}
        </ul>
      </details>
      {value !== null && (
        <Switch
          label={options.showGroup(label)}
          checked={!values.includes(value)}
          onChange={(isShown) => onFilter((before) => setShown(before, { axis, value }, isShown))}
        />
      )}
    </div>
  );
}
