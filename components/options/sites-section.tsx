/** Sites where the reader chose something else than "on articles". */
import { useState } from 'preact/hooks';

import type { Settings } from '../../lib/settings/settings';
import type { SiteChoice } from '../choose-site';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { OptionsActions } from './options-controller';

interface SitesSectionProps extends Pick<OptionsActions, 'setSite' | 'addSite'> {
  readonly sites: Settings['sites'];
  readonly isRefused: boolean;
}

type Listed = Settings['sites'][string];
const CHOICES: readonly Listed[] = ['on', 'off'];

/** A list to change and a line to add. */
export function SitesSection({ sites, isRefused, setSite, addSite }: SitesSectionProps) {
  const { options } = usePagesMessages();
  const listed = Object.entries(sites).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <>
      {listed.length === 0 && <p class="ng-fine">{options.noSites}</p>}
      <ul class="ng-sites">
        {listed.map(([site, choice]) => (
          <li key={site}>
            <b>{site}</b>
            <ChoiceSelect
              label={options.siteChoice(site)}
              choice={choice}
              onChoose={(next) => setSite(site, next)}
            />
            <button
              type="button"
              class="ng-link"
              aria-label={options.removeSite(site)}
              onClick={() => setSite(site, 'auto')}
            >
              {options.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddSite isRefused={isRefused} addSite={addSite} />
    </>
  );
}

interface ChoiceSelectProps {
  readonly label: string;
  readonly choice: Listed;
  readonly onChoose: (choice: SiteChoice) => void;
}

function ChoiceSelect({ label, choice, onChoose }: ChoiceSelectProps) {
  const { options } = usePagesMessages();
  return (
    <select
      aria-label={label}
      value={choice}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === 'on' ? 'on' : 'off')}
    >
      {CHOICES.map((value) => (
        <option key={value} value={value}>
          {options.siteChoices[value]}
        </option>
      ))}
    </select>
  );
}

function AddSite({ isRefused, addSite }: Pick<SitesSectionProps, 'isRefused' | 'addSite'>) {
  const { options } = usePagesMessages();
  const [text, setText] = useState('');
  return (
    <form
      class="ng-tools"
      onSubmit={(event) => {
        event.preventDefault();
        addSite(text, 'off');
        setText('');
      }}
    >
      <label class="ng-field">
        {options.addSite}
        <input
          placeholder={options.siteExample}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="ng-push">
        {options.add}
      </button>
      <output class="ng-fine">{isRefused && options.notASite}</output>
    </form>
  );
}
