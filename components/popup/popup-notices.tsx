/** What the reader should know before anything else: one clear sentence for each trouble. */
import { usePagesMessages } from '../messages/pages-messages-context';
import type { PopupState } from './popup-state';

/** Nothing when all is well. */
export function PopupNotices({ state }: { readonly state: PopupState }) {
  const messages = usePagesMessages();
  const { settings, refusal, dataset } = state;
  const problem = settings?.problem;
  return (
    <output>
      {dataset.kind === 'failed' && (
        <span class="ng-alarm">{messages.datasetFailed(dataset.message)}</span>
      )}
      {problem && <span class="ng-alarm">{messages.settingsProblem(problem)}</span>}
      {refusal && <span class="ng-alarm">{messages.refusal(refusal)}</span>}
    </output>
  );
}
