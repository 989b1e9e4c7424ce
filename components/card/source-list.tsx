/** Sources in words: who published it, what kind of publisher, where, and how it was checked. */
import type { Publication } from '../../lib/dataset/schema/registries';
import type { CitationView, Statement } from '../../lib/dataset/visibility/card-view';
import { useMessages } from '../messages/messages-context';
import { IN_ENGLISH } from '../in-english';
import { useCard } from './card-context';
import { describePublication } from './describe-publication';
import { passageAddress } from './passage-address';

interface SourceListProps {
  readonly of: Statement<unknown>;
  /** A date that stands beside the statement already and need not be repeated. */
  readonly said?: string | undefined;
  /** Only one source, the speaker's own words if there are any, and only whose it is. */
  readonly isBrief?: boolean;
}

/** A source's year is enough beside a statement; the day stands in the citation. */
function year(date: string): string {
  return date.slice(0, 4);
}

/** The shown sources of a statement, and how many the reader's settings hide. */
export function SourceList({ of, said, isBrief = false }: SourceListProps) {
  const messages = useMessages();
  const { citations, hiddenCitations, isHidden } = of;
  const [first] = citations;
  if (!first) return null;
  const own = citations.find(({ role }) => role === 'own-words') ?? first;
  return (
    <ul class="ng-sources ng-fine">
      {(isBrief ? [own] : citations).map((citation) => (
        <li key={citation.work.id}>
          <Source citation={citation} said={said} isBrief={isBrief} />
        </li>
      ))}
      {hiddenCitations > 0 && !isHidden && !isBrief && (
        <li>{messages.hiddenSources(hiddenCitations, hiddenCitations + citations.length)}</li>
      )}
    </ul>
  );
}

interface SourceProps {
  readonly citation: CitationView;
  readonly said: string | undefined;
  readonly isBrief: boolean;
}

function Source({ citation, said, isBrief }: SourceProps) {
  const { separator, check, quotedBy: quoted } = useMessages();
  const { date } = useCard();
  const describe = useDescription();
  const { work, publication, quotedBy, locator, quote } = citation;
  const published = year(work.date) === year(said ?? '') ? '' : date(year(work.date));
  const whose = [describe(publication), published];
  const where = [
    locator ?? '',
    quotedBy ? `${quoted(quotedBy.name)} (${describe(quotedBy)})` : '',
    check(work.checked),
  ];
  const details = (isBrief ? whose : [...whose, ...where]).filter((detail) => detail !== '');
  return (
    <>
      <SourceName citation={citation} />
      <span class="ng-dot">{separator}</span>
      <span class="ng-whose">{details.join(separator)}</span>
      {quote !== undefined && !isBrief && <q {...IN_ENGLISH}>{quote}</q>}
    </>
  );
}

function SourceName({ citation }: { readonly citation: CitationView }) {
  const { work, publication } = citation;
  const address = passageAddress(citation);
  if (address === undefined) {
    return (
      <b title={work.title} {...IN_ENGLISH}>
        {publication.name}
      </b>
    );
  }
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={work.title} {...IN_ENGLISH}>
      {publication.name}
    </a>
  );
}

function useDescription(): (publication: Publication) => string {
  const messages = useMessages();
  const { locale } = useCard();
  return (publication) => describePublication(publication, { messages, locale });
}
