/** Settings as a file, and back. */
import type { OptionsState, RestoreOutcome } from './options-state';
import { usePagesMessages } from '../messages/pages-messages-context';
import type { OptionsActions } from './options-controller';

interface BackupSectionProps extends Pick<OptionsActions, 'restore'> {
  /** The backup's text. */
  readonly backup: string;
  readonly today: string;
  readonly outcome: RestoreOutcome | null;
  readonly setAside: OptionsState['setAside'];
}

/** Saving is a link to the text itself: nothing is made, stored or sent. */
export function BackupSection({ backup, today, outcome, setAside, restore }: BackupSectionProps) {
  const { options } = usePagesMessages();
  const say = useOutcomeWords();
  return (
    <>
      <p>
        <SaveLink text={backup} name={options.fileName(today)} label={options.save} />
      </p>
      <label class="ng-field">
        {options.restore}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) restore(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <small>{options.restoreHint}</small>
      </label>
      <output>{outcome && <span class="ng-alarm">{say(outcome)}</span>}</output>
      {setAside !== null && (
        <p class="ng-alarm">
          {options.setAside}{' '}
          <SaveLink text={setAside} name={options.setAsideName} label={options.saveSetAside} />
        </p>
      )}
    </>
  );
}

function useOutcomeWords(): (outcome: RestoreOutcome) => string {
  const { options, backupProblem } = usePagesMessages();
  return (outcome) => {
    if (outcome.kind === 'refused') return backupProblem(outcome.problem);
    return outcome.kind === 'restored' ? options.restored : options.unreadableFile;
  };
}

interface SaveLinkProps {
  readonly text: string;
  readonly name: string;
  readonly label: string;
}

function SaveLink({ text, name, label }: SaveLinkProps) {
  return (
    <a href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`} download={name}>
      {label}
    </a>
  );
}
