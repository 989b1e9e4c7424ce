/**
 * An id of its own for every component that asks.
 *
 * Preact's `useId` counts from the root's vnode, which every `render` of a
 * page makes anew: what is mounted later gets the ids of what is there, and
 * radio buttons of two groups put each other out.
 */
import { useState } from 'preact/hooks';

let given = 0;

/** The same for as long as the component is mounted; never given twice in a document. */
export function useUniqueId(): string {
  const [id] = useState(() => {
    given += 1;
    return `ng-${given}`;
  });
  return id;
}
