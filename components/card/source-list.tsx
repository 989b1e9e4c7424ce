/** Sources in words: who published what, what kind of publisher, where, and how it was checked. */
import type { Publication } from '../../lib/dataset/schema/registries';
import type { CitationView, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';
import { describePublication } from './describe-publication';
import { sourceAddress } from './passage-address';

/**
 * What is said of a source: `owner`, of one only, the speaker's own words if there are any, and
 * whose it is; `line`, of each, what fits into a line; `work`, also which text it is, of which day.
 */
export type SourceDetail = 'owner' | 'line' | 'work';

interface SourceListProps {
  readonly of: Statement<unknown>;
  /** A date that stands beside the statement already; a line need not repeat its year. */
  readonly said?: string | undefined;
  readonly detail?: SourceDetail | undefined;
}

/** A source's year is enough in a line. */
function year(date: string): string {
  return date.slice(0, 4);
}

/** The shown sources of a statement, and how many the reader's settings hide. */
export function SourceList({ of, said, detail = 'line' }: SourceListProps) {
  const messages = useMessages();
  const { citations, hiddenCitations, isHidden } = of;
  const [first] = citations;
  if (!first) return null;
  const own = citations.find(({ role }) => role === 'own-words') ?? first;
  return (
    <ul class="ng-sources ng-fine" data-detail={detail}>
      {(detail === 'owner' ? [own] : citations).map((citation) => (
        <li key={citation.work.id} title={detail === 'work' ? undefined : citation.work.title}>
          <Source citation={citation} said={said} detail={detail} />
        </li>
      ))}
      {hiddenCitations > 0 && !isHidden && detail !== 'owner' && (
        <li>{messages.hiddenSources(hiddenCitations, hiddenCitations + citations.length)}</li>
      )}
    </ul>
  );
}

interface SourceProps {
  readonly citation: CitationView;
  readonly said: string | undefined;
  readonly detail: SourceDetail;
}

function Source({ citation, said, detail }: SourceProps) {
  const { separator, check, quotedBy: quoted } = useMessages();
  const { date } = useCard();
  const describe = useDescription();
  const { work, publication, quotedBy, locator, quote } = citation;
  const isWork = detail === 'work';
  const day = isWork ? work.date : year(work.date);
  const isKnown = !isWork && day === year(said ?? '');
  const whose = [describe(publication), isKnown ? '' : date(day)];
  const where = [
    locator ?? '',
    quotedBy ? `${quoted(quotedBy.name)} (${describe(quotedBy)})` : '',
    check(work.checked),
  ];
  const details = (detail === 'owner' ? whose : [...whose, ...where]).filter((part) => part !== '');
  return (
    <>
      <SourceName citation={citation} isTitled={!isWork} />
      {isWork ? <cite {...IN_ENGLISH}>{work.title}</cite> : <span class="ng-dot">{separator}</span>}
      <span class="ng-whose">{details.join(separator)}</span>
      {quote !== undefined && detail !== 'owner' && <q {...IN_ENGLISH}>{quote}</q>}
    </>
  );
}

interface SourceNameProps {
  readonly citation: CitationView;
  /** In a line the work's title is for ears, and for a pointer that rests on it. */
  readonly isTitled: boolean;
}

function SourceName({ citation, isTitled }: SourceNameProps) {
  const { work, publication } = citation;
  const address = sourceAddress(citation);
  const name = (
    <>
      {publication.name}
      {isTitled && <span class="ng-unseen">: {work.title}</span>}
    </>
  );
  if (address === undefined) return <b {...IN_ENGLISH}>{name}</b>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" {...IN_ENGLISH}>
      {name}
    </a>
  );
}

function useDescription(): (publication: Publication) => string {
  const messages = useMessages();
  const { locale } = useCard();
  return (publication) => describePublication(publication, { messages, locale });
}
