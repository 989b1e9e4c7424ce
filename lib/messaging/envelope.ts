/** How a question and its reply look on the wire. Anything else is not ours and is ignored. */
import type { DatasetProblem } from '../dataset/dataset-problem';

/** Raised when old content scripts could no longer talk to a newer background. */
const WIRE_VERSION = 1;

/** A question as it crosses the process boundary; untrusted until read. */
export interface QuestionEnvelope {
  readonly newsgloss: typeof WIRE_VERSION;
  readonly question: string;
  readonly ask: unknown;
}

/** What comes back: an answer, or the reason why there is none. */
export type ReplyEnvelope =
  | { readonly newsgloss: typeof WIRE_VERSION; readonly answer: unknown }
  | {
      readonly newsgloss: typeof WIRE_VERSION;
      /** For logs. */
      readonly problem: string;
      /** For readers, where the card data is to blame. */
      readonly dataset?: DatasetProblem;
    };

/** Wraps a question. */
export function questionEnvelope(question: string, ask: unknown): QuestionEnvelope {
  return { newsgloss: WIRE_VERSION, question, ask };
}

/** Wraps an answer. */
export function answerEnvelope(answer: unknown): ReplyEnvelope {
  return { newsgloss: WIRE_VERSION, answer };
}

/** Wraps the reason why a question was not answered. */
export function problemEnvelope(problem: string, dataset?: DatasetProblem): ReplyEnvelope {
  return { newsgloss: WIRE_VERSION, problem, ...(dataset && { dataset }) };
}

/** The question in a message, or null when the message is not one of ours. */
export function readQuestion(message: unknown): QuestionEnvelope | null {
  return isOurs(message) && typeof message['question'] === 'string'
    ? questionEnvelope(message['question'], message['ask'])
    : null;
}

/** The reply in a message, or null when nobody of ours replied. */
export function readReply(message: unknown): ReplyEnvelope | null {
  if (!isOurs(message)) return null;
  const { problem, dataset } = message;
  if (typeof problem === 'string') {
    return problemEnvelope(problem, dataset as DatasetProblem | undefined);
  }
  return 'answer' in message ? answerEnvelope(message['answer']) : null;
}

function isOurs(message: unknown): message is Record<string, unknown> {
  return (
    typeof message === 'object' &&
    message !== null &&
    'newsgloss' in message &&
    message.newsgloss === WIRE_VERSION
  );
}
