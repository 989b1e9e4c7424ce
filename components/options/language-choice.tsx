/** The language of buttons and explanations. */
import type { Settings } from '../../lib/settings/settings';
import { LANGUAGES } from '../../lib/text/languages';
import { usePagesMessages } from '../messages/pages-messages-context';

interface LanguageChoiceProps {
  readonly chosen: Settings['language'];
  readonly onChoose: (language: Settings['language']) => void;
}

/** Every language under its own name: that is the one its readers look for. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { options } = usePagesMessages();
  return (
    <label class="ng-field">
      {options.language}
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChoose(LANGUAGES.find((language) => language === value) ?? 'auto')
        }
      >
        <option value="auto">{options.likeTheBrowser}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
      <small>{options.languageHint}</small>
    </label>
  );
}

/** "Deutsch", "українська". */
function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
