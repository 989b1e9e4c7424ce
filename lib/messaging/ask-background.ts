/** Asks the background one of its four questions. */
import { browser } from '#imports';

import { questionEnvelope } from './envelope';
import type { BackgroundQuestions } from './protocol';
import { sendQuestion } from './send-question';

/** Resolves to the answer; rejects with a MessagingError. */
export async function askBackground<Question extends keyof BackgroundQuestions>(
  question: Question,
  ask: BackgroundQuestions[Question]['ask'],
): Promise<BackgroundQuestions[Question]['answer']> {
  const envelope = questionEnvelope(question, ask);
  return sendQuestion<BackgroundQuestions[Question]['answer']>(() =>
    browser.runtime.sendMessage(envelope),
  );
}
