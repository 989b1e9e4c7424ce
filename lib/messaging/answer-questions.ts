/** The answering end: checks who asks, runs the handler, replies. */
import { browser } from '#imports';

import { problemOf } from '../dataset/dataset-problem';
import { answerEnvelope, problemEnvelope, readQuestion, type ReplyEnvelope } from './envelope';
import type { BackgroundQuestions, PageQuestions } from './protocol';
import { isExtensionContext, isPageContext, type Identity, type Sender } from './sender';

type Question = { readonly ask: unknown; readonly answer: unknown };

/** One function for every question of a protocol. */
export type QuestionHandlers<Questions extends { [Name in keyof Questions]: Question }> = {
  readonly [Name in keyof Questions]: (
    ask: Questions[Name]['ask'],
    sender: Sender,
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

type AnyHandlers = Readonly<Record<string, (ask: never, sender: Sender) => unknown>>;
type MayAsk = (sender: Sender, self: Identity) => boolean;

/** Answers content scripts of top frames and our own pages, until `signal` aborts. */
export function answerBackgroundQuestions(
  handlers: QuestionHandlers<BackgroundQuestions>,
  signal?: AbortSignal,
): void {
  listen(handlers, isPageOrExtension, signal);
}

/** Answers the background and our own pages, until `signal` aborts. */
export function answerPageQuestions(
  handlers: QuestionHandlers<PageQuestions>,
  signal?: AbortSignal,
): void {
  listen(handlers, isExtensionContext, signal);
}

function isPageOrExtension(sender: Sender, self: Identity): boolean {
  return isPageContext(sender, self) || isExtensionContext(sender, self);
}

function listen(handlers: AnyHandlers, mayAsk: MayAsk, signal?: AbortSignal): void {
  // Read now: a content script cannot ask any more once its extension is gone.
  const self: Identity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

  // `sendResponse` with `return true` is the one way of replying that every browser knows.
  const onMessage = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    const envelope = readQuestion(message);
    if (envelope === null || !mayAsk(sender, self)) return undefined;
    if (!Object.hasOwn(handlers, envelope.question)) return undefined;
    const handle = handlers[envelope.question];
    // The sender is our own code, built from the same protocol.ts; handlers check what pages send.
    const ask = envelope.ask as never;
    void reply(() => handle?.(ask, sender)).then(sendResponse);
    return true;
  };

  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

async function reply(handle: () => unknown): Promise<ReplyEnvelope> {
  try {
    return answerEnvelope(await handle());
  } catch (error) {
    return problemEnvelope(String(error), problemOf(error));
  }
}
