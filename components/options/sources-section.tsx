/** Which sources the reader sees. */
import { useState } from 'preact/hooks';

import type { Registries } from '../../lib/dataset/compiled';
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { PresetChips } from '../preset-chips';
import { toSourceSettings } from '../to-source-settings';
import { useAxisWords } from './axis-words';
import { ChoiceList } from './choice-list';
import { groupPublications, type GroupAxis } from './group-publications';
import { PresetNote } from './preset-note';
import { SourceGroup } from './source-group';

interface SourcesSectionProps {
  readonly registries: Registries;
  readonly filter: Settings['sources'];
  readonly locale: string;
  readonly onFilter: (edit: (filter: Settings['sources']) => Settings['sources']) => void;
}

const AXES: readonly GroupAxis[] = ['types', 'countries', 'controls'];

/** Presets first, then every publication by type, country or control. */
export function SourcesSection({ registries, filter, locale, onFilter }: SourcesSectionProps) {
  const { options } = usePagesMessages();
  const words = useAxisWords(locale);
  const [axis, setAxis] = useState<GroupAxis>('types');
  const [letters, setLetters] = useState('');
  const groups = groupPublications(registries.publications, {
    axis,
    labelOf: (value) => words.ofValue(axis, value),
    letters,
  });
  return (
    <>
      <PresetChips
        presets={registries.presets}
        filter={filter}
        onChoose={(hides) => onFilter(() => toSourceSettings(hides))}
      />
      <PresetNote registries={registries} filter={filter} />
      <div class="ng-tools">
        <ChoiceList
          legend={options.groupBy}
          choices={AXES.map((value) => ({ value, label: options.axes[value] }))}
          chosen={axis}
          onChoose={setAxis}
        />
        <label class="ng-field">
          {options.filterSources}
          <input
            type="search"
            value={letters}
            onInput={({ currentTarget }) => setLetters(currentTarget.value)}
          />
        </label>
      </div>
      {groups.length === 0 && <p class="ng-fine">{options.noSource}</p>}
      {groups.map((group) => (
        <SourceGroup
          key={group.value}
          group={group}
          axis={axis}
          filter={filter}
          locale={locale}
          isOpen={letters.trim() !== ''}
          onFilter={onFilter}
        />
      ))}
    </>
  );
}
