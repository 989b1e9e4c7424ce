/** What the reader should know before anything else: one clear sentence for each trouble. */
import type { DatasetProblem } from '../lib/dataset/dataset-problem';
import type { UpdateRefusal } from '../lib/settings/settings-storage';
import type { SettingsProblem } from '../lib/settings/stored-settings';
import { usePagesMessages } from './messages/pages-messages-context';

interface NoticesProps {
  /** Why there are no cards. */
  readonly datasetError: DatasetProblem | null;
  readonly problem: SettingsProblem | null;
  /** The last change, if it was not stored. */
  readonly refusal: UpdateRefusal | null;
}

/** Nothing when all is well. */
export function Notices({ datasetError, problem, refusal }: NoticesProps) {
  const messages = usePagesMessages();
  return (
    <output>
      {datasetError !== null && (
        <span class="ng-alarm">{messages.datasetFailed(datasetError)}</span>
      )}
      {problem && <span class="ng-alarm">{messages.settingsProblem(problem)}</span>}
      {refusal && <span class="ng-alarm">{messages.refusal(refusal)}</span>}
    </output>
  );
}
