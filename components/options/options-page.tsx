/** The options page: one sheet, every section with an address of its own. */
import { appearanceAttributes } from '../appearance';
import { usePagesMessages } from '../messages/pages-messages-context';
import { Notices } from '../notices';
import type { OptionsActions } from './options-controller';
import { OptionsSections } from './options-sections';
import type { OptionsState } from './options-state';
import type { SectionName } from './section';

/** What the page is given. */
export interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  /** Text of a backup of the present settings. */
  readonly backup: string;
  readonly extensionVersion: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly locale: string;
}

const SECTIONS: readonly SectionName[] = [
  'sources',
  'sites',
  'marks',
  'appearance',
  'backup',
  'about',
];

/** Table of contents and sections. Text size is the cards'; the page has the browser's own zoom. */
export function OptionsPage(props: OptionsPageProps) {
  const messages = usePagesMessages();
  const { settings, refusal, datasetProblem } = props.state;
  const theme = settings?.settings.appearance.theme ?? 'auto';
  return (
    <div class="ng ng-options ng-rule" {...appearanceAttributes({ theme, textSize: 100 })}>
      <header class="ng-head">
        <h1>{messages.options.title}</h1>
      </header>
      <nav aria-label={messages.options.title}>
        {SECTIONS.map((name) => (
          <a key={name} href={`#${name}`}>
            {messages.options.sections[name]}
          </a>
        ))}
      </nav>
      <main>
        <Notices
          datasetError={datasetProblem}
          problem={settings?.problem ?? null}
          refusal={refusal}
        />
        {settings && <OptionsSections {...props} settings={settings.settings} />}
      </main>
    </div>
  );
}
