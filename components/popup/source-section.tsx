/** The reader's sources, one click away. */
import type { Registries, SourceFilter } from '../../lib/dataset/compiled';
import { isPublicationHidden } from '../../lib/dataset/source-filter';
import { usePagesMessages } from '../messages/pages-messages-context';
import { PresetChips } from '../preset-chips';

interface SourceSectionProps {
  readonly registries: Registries;
  readonly filter: SourceFilter;
  readonly onChoose: (hides: SourceFilter) => void;
}

/** Presets, what they hide in all, and the way to every single source. */
export function SourceSection({ registries, filter, onChoose }: SourceSectionProps) {
  const messages = usePagesMessages();
  const { publications, presets } = registries;
  const hidden = publications.filter((publication) => isPublicationHidden(publication, filter));
  return (
    <section>
      <PresetChips presets={presets} filter={filter} onChoose={onChoose} />
      <p class="ng-fine ng-indent">
        {messages.hiddenOf(hidden.length, publications.length)}
        {messages.card.separator}
        <a href="/options.html#sources" target="_blank" rel="noopener">
          {messages.chooseSources}
        </a>
      </p>
    </section>
  );
}
