/** What the chosen preset shows and hides, in words and in number. */
import type { Registries, SourceFilter } from '../../lib/dataset/compiled';
import { isPublicationHidden } from '../../lib/dataset/source-filter';
import { presetOf } from '../../lib/dataset/visibility/preset-of';
import { IN_ENGLISH } from '../in-english';
import { usePagesMessages } from '../messages/pages-messages-context';

interface PresetNoteProps {
  readonly registries: Registries;
  readonly filter: SourceFilter;
}

/** Said to a screen reader when another preset is chosen. */
export function PresetNote({ registries, filter }: PresetNoteProps) {
  const messages = usePagesMessages();
  const { publications, presets } = registries;
  const chosen = presets.find(({ id }) => id === presetOf(filter, presets));
  const words = chosen && messages.presets[chosen.id];
  const hidden = publications.filter((publication) => isPublicationHidden(publication, filter));
  return (
    <p class="ng-fine ng-preset" aria-live="polite">
      <span {...(chosen && !words && IN_ENGLISH)}>
        {(words ?? chosen)?.description ?? messages.customHint}
      </span>{' '}
      {messages.hiddenOf(hidden.length, publications.length)}
    </p>
  );
}
