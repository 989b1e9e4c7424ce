/** Why a question has no answer, as something code can act on. */
import type { DatasetProblem } from '../dataset/dataset-problem';

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

  /** What the reader is told, where the other side said. */
  readonly problem: DatasetProblem | undefined;

  constructor(
    readonly failure: MessagingFailure,
    message: string,
    options?: ErrorOptions & { readonly problem?: DatasetProblem | undefined },
  ) {
    super(message, options);
    this.problem = options?.problem;
  }
}

/** Whether a thrown value says that the extension is gone from under this page. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof MessagingError && error.failure === 'extension-gone';
}
