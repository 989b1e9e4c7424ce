/** The sections in their order. */
import type { Settings } from '../../lib/settings/settings';
import { usePagesMessages } from '../messages/pages-messages-context';
import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { BackupSection } from './backup-section';
import { ChoiceList } from './choice-list';
import type { OptionsPageProps } from './options-page';
import { Preview } from './preview';
import { Section } from './section';
import { SitesSection } from './sites-section';
import { SourcesSection } from './sources-section';

interface OptionsSectionsProps extends OptionsPageProps {
  readonly settings: Settings;
}

const MARKS: readonly Settings['marks'][] = ['first', 'all', 'none'];
const TRIGGERS: readonly Settings['trigger'][] = ['hover', 'modifier', 'click'];

/** Sources first: they are what readers come for. */
export function OptionsSections({ state, actions, settings, ...page }: OptionsSectionsProps) {
  const { options } = usePagesMessages();
  const { today, locale, backup, extensionVersion } = page;
  const { dataset } = state;
  return (
    <>
      <Section name="sources" lead={options.sourcesLead}>
        {dataset && (
          <SourcesSection
            registries={dataset.registries}
            filter={settings.sources}
            locale={locale}
            onFilter={(edit) =>
              actions.change((before) => ({ ...before, sources: edit(before.sources) }))
            }
          />
        )}
      </Section>
      <Section name="sites" lead={options.sitesLead}>
        <SitesSection sites={settings.sites} isRefused={state.isSiteRefused} {...actions} />
      </Section>
      <Section name="marks" lead={options.marksLead}>
        <ChoiceList
          legend={options.sections.marks}
          choices={MARKS.map((value) => ({ value, ...options.marks[value] }))}
          chosen={settings.marks}
          onChoose={(marks) => actions.change((before) => ({ ...before, marks }))}
        />
        <ChoiceList
          legend={options.triggerLegend}
          choices={TRIGGERS.map((value) => ({ value, ...options.triggers[value] }))}
          chosen={settings.trigger}
          onChoose={(trigger) => actions.change((before) => ({ ...before, trigger }))}
        />
        <p>
          <a href="welcome.html" target="_blank">
            {options.trySample}
          </a>
        </p>
      </Section>
      <Section name="appearance">
        <AppearanceSection
          settings={settings}
          onChange={(change) =>
            actions.change((before) => ({
              ...before,
              appearance: { ...before.appearance, ...change },
            }))
          }
          onLanguage={(language) => actions.change((before) => ({ ...before, language }))}
        />
      </Section>
      <Preview
        settings={settings}
        bundle={dataset?.preview ?? null}
        today={today}
        locale={locale}
      />
      <Section name="backup" lead={options.backupLead}>
        <BackupSection
          backup={backup}
          today={today}
          outcome={state.restore}
          setAside={state.setAside}
          restore={actions.restore}
        />
      </Section>
      <Section name="about">
        <AboutSection
          manifest={dataset?.manifest ?? null}
          extensionVersion={extensionVersion}
          locale={locale}
        />
      </Section>
    </>
  );
}
