/** What Newsgloss is and is not, and what came with it. */
import type { DatasetManifest } from '../../lib/dataset/compiled';
import { formatDate } from '../card/format-date';
import { usePagesMessages } from '../messages/pages-messages-context';

interface AboutSectionProps {
  /** Null while it is not known. */
  readonly manifest: DatasetManifest | null;
  readonly extensionVersion: string;
  readonly locale: string;
}

/** Privacy in one paragraph, the dataset's version and date, licences. */
export function AboutSection({ manifest, extensionVersion, locale }: AboutSectionProps) {
  const { options } = usePagesMessages();
  return (
    <>
      <p>{options.privacy}</p>
      <p>{options.method}</p>
      <p>
        <a href="corrections.html">{options.corrections}</a>
      </p>
      {manifest && (
        <p>
          {options.dataset(manifest.version, formatDate(manifest.checkedOn, locale))}
          {': '}
          {options.counts(manifest.counts)}
        </p>
      )}
      <p>
        {options.extensionVersion(extensionVersion)}. {options.licence}
      </p>
    </>
  );
}
