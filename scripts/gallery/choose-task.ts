/** What `npm run gallery` is asked to do. */
import { parseArgs } from 'node:util';

/** Names are parts of scenes' names; none means all scenes. */
export type GalleryTask =
  | { readonly kind: 'open' }
  | { readonly kind: 'record'; readonly names: readonly string[] }
  | {
      readonly kind: 'photograph';
      readonly folder: string;
      readonly names: readonly string[];
      /** Whether a window was wanted, and there is no display for it. */
      readonly isInstead: boolean;
    };

const FOLDER = '.cache/gallery';

/** @param hasDisplay whether a window can be opened here */
export function chooseTask(args: readonly string[], hasDisplay: boolean): GalleryTask {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { record: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.record) return { kind: 'record', names: positionals };
  const [folder, ...names] = positionals;
  if (folder !== undefined) return { kind: 'photograph', folder, names, isInstead: false };
  if (hasDisplay) return { kind: 'open' };
  return { kind: 'photograph', folder: FOLDER, names, isInstead: true };
}
