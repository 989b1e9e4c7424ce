/** Why a question has no answer, as something code can act on. */

/**
 * - `extension-gone`: the extension was reloaded, updated or removed under
 *   this page; nothing here will ever be answered again.
 * - `no-receiver`: nobody answered, not even at the second try.
 * - `refused`: the other side said why not.
 */
export type MessagingFailure = 'extension-gone' | 'no-receiver' | 'refused';

/** Thrown by everything that asks. */
export class MessagingError extends Error {
  override readonly name = 'MessagingError';

  constructor(
    readonly failure: MessagingFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether a thrown value says that the extension is gone from under this page. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof MessagingError && error.failure === 'extension-gone';
}
