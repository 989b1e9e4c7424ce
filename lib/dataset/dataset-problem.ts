/** Why there are no cards, as something a catalogue can word. */

/** What is wrong with the packaged dataset. */
export type DatasetProblem =
  /** A file that the package should hold cannot be read. */
  | { readonly kind: 'incomplete'; readonly path: string }
  /** A file is not as it was built. */
  | { readonly kind: 'damaged'; readonly path: string }
  /** Made for another version: `found` is its format, `read` the one we understand. */
  | { readonly kind: 'other-format'; readonly found: number; readonly read: number }
  /** Nobody foresaw it. */
  | { readonly kind: 'unknown' };

/** The dataset cannot be used. The message is for logs; readers get the problem in their language. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly problem: DatasetProblem,
    options?: ErrorOptions,
  ) {
    super(`${problem.kind} dataset: ${JSON.stringify(problem)}`, options);
  }
}

/** The problem in whatever was thrown, here or in another process (see lib/messaging). */
export function problemOf(error: unknown): DatasetProblem {
  // Only errors of ours have one.
  return (error as { readonly problem?: DatasetProblem } | null)?.problem ?? { kind: 'unknown' };
}
