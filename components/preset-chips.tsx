/** Source presets, one click each. */
import { useUniqueId } from './use-unique-id';

import type { Preset, SourceFilter } from '../lib/dataset/compiled';
import { presetOf } from '../lib/dataset/visibility/preset-of';
import { IN_ENGLISH } from './in-english';
import { usePagesMessages } from './messages/pages-messages-context';

interface PresetChipsProps {
  readonly presets: readonly Preset[];
  readonly filter: SourceFilter;
  readonly onChoose: (hides: SourceFilter) => void;
}

/** One of them is the present filter, or it is the reader's own. */
export function PresetChips({ presets, filter, onChoose }: PresetChipsProps) {
  const messages = usePagesMessages();
  const name = useUniqueId();
  const chosen = presetOf(filter, presets);
  return (
    <fieldset class="ng-chips">
      <legend class="ng-label">{messages.sourcesShown}</legend>
      {presets.map(({ id, hides, ...english }) => {
        const words = messages.presets[id];
        return (
          <label key={id} {...(!words && IN_ENGLISH)} title={(words ?? english).description}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => onChoose(hides)}
            />
            {(words ?? english).label}
          </label>
        );
      })}
      {chosen === 'custom' && (
        <label title={messages.customHint}>
          <input type="radio" name={name} checked readOnly />
          {messages.custom}
        </label>
      )}
    </fieldset>
  );
}
