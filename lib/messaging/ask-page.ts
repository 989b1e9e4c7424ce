/** Asks the content script of a tab. */
import { browser } from '#imports';

import { questionEnvelope } from './envelope';
import type { PageQuestions } from './protocol';
import { sendQuestion } from './send-question';

/** The content script runs in the top frame only. */
const TOP_FRAME = { frameId: 0 };

/** Resolves to the answer; rejects with a MessagingError, `no-receiver` where no page of ours is. */
export async function askPage<Question extends keyof PageQuestions>(
  tabId: number,
  question: Question,
  ask: PageQuestions[Question]['ask'],
): Promise<PageQuestions[Question]['answer']> {
  const envelope = questionEnvelope(question, ask);
  return sendQuestion<PageQuestions[Question]['answer']>(() =>
    browser.tabs.sendMessage(tabId, envelope, TOP_FRAME),
  );
}
