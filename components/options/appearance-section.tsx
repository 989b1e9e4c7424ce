/** Colours, size and language. */
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { ChoiceList } from './choice-list';
import { LanguageChoice } from './language-choice';

interface AppearanceSectionProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings['appearance']>) => void;
  readonly onLanguage: (language: Settings['language']) => void;
}

const THEMES: readonly Settings['appearance']['theme'][] = ['auto', 'light', 'dark'];
const SIZES: readonly Settings['appearance']['textSize'][] = [100, 115, 130, 150, 200];

/** What they change is seen in the preview. */
export function AppearanceSection(props: AppearanceSectionProps) {
  const { settings, onChange, onLanguage } = props;
  const { options } = usePagesMessages();
  const { appearance } = settings;
  return (
    <>
      <ChoiceList
        legend={options.theme}
        choices={THEMES.map((value) => ({ value, label: options.themes[value] }))}
        chosen={appearance.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <ChoiceList
        legend={options.textSize}
        choices={SIZES.map((value) => ({ value, label: options.percent(value) }))}
        chosen={appearance.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <LanguageChoice chosen={settings.language} onChoose={onLanguage} />
    </>
  );
}
