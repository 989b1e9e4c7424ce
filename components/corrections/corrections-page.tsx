/** What was wrong or changed in the cards: corrections first, they never go away. */
import type { CardChange } from '../../lib/dataset/compiled';
import type { DatasetProblem } from '../../lib/dataset/dataset-problem';
import { appearanceAttributes, type Appearance } from '../appearance';
import { formatDate } from '../card/format-date';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Notices } from '../notices';
import { useUniqueId } from '../use-unique-id';
import { IN_ENGLISH } from '../in-english';

interface CorrectionsPageProps {
  /** Newest first; or why there are none to show. */
  readonly changes: readonly CardChange[] | DatasetProblem;
  readonly appearance: Appearance;
  readonly locale: string;
}

export function CorrectionsPage({ changes, appearance, locale }: CorrectionsPageProps) {
  const { corrections } = usePagesMessages();
  const [known, problem] = 'kind' in changes ? [null, changes] : [changes, null];
  return (
    <div class="ng ng-corrections ng-rule" {...appearanceAttributes(appearance)}>
      <header class="ng-head">
        <h1>{corrections.title}</h1>
      </header>
      <main>
        <Notices datasetError={problem} problem={null} refusal={null} />
        <p class="ng-read">{corrections.lead}</p>
        {known && (
          <>
            <ChangeList
              heading={corrections.corrections}
              none={corrections.noCorrections}
              changes={known.filter(({ type }) => type === 'correction')}
              locale={locale}
            />
            <ChangeList
              heading={corrections.others}
              none={corrections.noOthers}
              changes={known.filter(({ type }) => type !== 'correction')}
              locale={locale}
            />
          </>
        )}
        <p>{corrections.report}</p>
      </main>
    </div>
  );
}

interface ChangeListProps {
  readonly heading: string;
  readonly none: string;
  readonly changes: readonly CardChange[];
  readonly locale: string;
}

function ChangeList({ heading, none, changes, locale }: ChangeListProps) {
  const title = useUniqueId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{heading}</h2>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <Change
              key={`${change.topic} ${change.version} ${change.type}`}
              {...{ change, locale }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Change({ change, locale }: { readonly change: CardChange; readonly locale: string }) {
  const { corrections } = usePagesMessages();
  const { title, date, type, version, text, reportedBy } = change;
  return (
    <li>
      <small>
        <time dateTime={date}>{formatDate(date, locale)}</time> · {corrections.type(type)} ·{' '}
        {corrections.version(version)}
      </small>
      <h3 {...IN_ENGLISH}>{title}</h3>
      <p class="ng-read" {...IN_ENGLISH}>
        {text}
      </p>
      {reportedBy !== undefined && <small>{corrections.reportedBy(reportedBy)}</small>}
    </li>
  );
}
