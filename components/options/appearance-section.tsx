/** Colours, size and language, with a card to see them on. */
import { viewCard } from '../../lib/dataset/visibility/view-card';
import type { CardBundle } from '../../lib/dataset/compiled';
import type { Settings } from '../../lib/settings/settings';
import { Card } from '../card/card';
import { usePagesMessages } from '../messages/pages-messages-context';
import { ChoiceList } from './choice-list';
import { LanguageChoice } from './language-choice';

interface AppearanceSectionProps {
  readonly settings: Settings;
  readonly preview: CardBundle | null;
  readonly today: string;
  readonly locale: string;
  readonly onChange: (change: Partial<Settings['appearance']>) => void;
  readonly onLanguage: (language: Settings['language']) => void;
}

const THEMES: readonly Settings['appearance']['theme'][] = ['auto', 'light', 'dark'];
const SIZES: readonly Settings['appearance']['textSize'][] = [100, 115, 130, 150];

/** The preview is a picture: it can be looked at, not used. */
export function AppearanceSection(props: AppearanceSectionProps) {
  const { settings, preview, today, locale, onChange, onLanguage } = props;
  const { options } = usePagesMessages();
  const { appearance, sources } = settings;
  return (
    <div class="ng-side-by-side">
      <div>
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
      </div>
      {preview && (
        <figure inert>
          <figcaption class="ng-label">{options.preview}</figcaption>
          <Card
            view={viewCard(preview, { filter: sources, today })}
            mode="compact"
            surface="overlay"
            articleDate={null}
            locale={locale}
            pinned={false}
            trail={[]}
            appearance={appearance}
            {...UNUSED}
          />
        </figure>
      )}
    </div>
  );
}

const nothing = () => {};
const UNUSED = {
  onExpand: nothing,
  onClose: nothing,
  onPin: nothing,
  onOpenTopic: nothing,
  onBack: nothing,
  onShowHidden: nothing,
  onHideAgain: nothing,
  onCopy: () => Promise.resolve(false),
};
