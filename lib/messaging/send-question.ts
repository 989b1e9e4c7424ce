/** Sends a question and survives a background that was stopped in between. */
import { browser } from '#imports';

import { readReply, type ReplyEnvelope } from './envelope';
import { MessagingError } from './messaging-error';

/**
 * Between the two tries, in ms. A stopped background starts within some tens
 * of milliseconds; a reader who waits for a card notices about 200.
 */
export const RETRY_DELAY_MS = 120;

/** What browsers say once the extension behind a content script was reloaded or removed. */
const GONE = /context invalidated|dead object|extension (?:has been|was) (?:removed|unloaded)/iu;

/**
 * Asks through `send`, twice if need be, and returns the answer.
 *
 * Every question of the protocol can be asked twice: answering changes nothing.
 * The caller names the answer's type by protocol.ts, from which both ends are built.
 */
export async function sendQuestion<Answer>(send: () => Promise<unknown>): Promise<Answer> {
  const reply = (await tryOnce(send)) ?? (await tryAgain(send));
  if (reply === null) throw new MessagingError('no-receiver', 'nobody answered');
  if ('problem' in reply) {
    throw new MessagingError('refused', reply.problem, { problem: reply.dataset });
  }
  // The one place where the wire is trusted: the reply comes from our own background or page.
  return reply.answer as Answer;
}

async function tryAgain(send: () => Promise<unknown>): Promise<ReplyEnvelope | null> {
  await new Promise((resolve) => {
    setTimeout(resolve, RETRY_DELAY_MS);
  });
  return tryOnce(send);
}

/** The reply, or null when nobody took the message; throws when nobody ever will. */
async function tryOnce(send: () => Promise<unknown>): Promise<ReplyEnvelope | null> {
  if (!hasExtension()) throw goneError();
  try {
    return readReply(await send());
  } catch (error) {
    if (!hasExtension() || GONE.test(String(error))) throw goneError(error);
    return null;
  }
}

/** A content script whose extension is gone keeps `browser` but loses its id. */
function hasExtension(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

function goneError(cause?: unknown): MessagingError {
  return new MessagingError('extension-gone', 'the extension was reloaded or removed', { cause });
}
