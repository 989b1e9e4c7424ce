/** Notices when a page's content changes, and says where, in bundles. */
import { createTurnLimit } from './turn-limit';

/**
 * From the first change of a bundle to its report, in ms: frameworks render
 * in several turns, and a reader does not miss marks that soon.
 */
export const BUNDLE_DELAY_MS = 200;

/** What changed since the last report. */
export interface ContentChange {
  /** Nodes that came, and text nodes whose text changed. */
  readonly dirty: ReadonlySet<Node>;
  /** Whether anything went. */
  readonly hasRemovals: boolean;
}

/** What to watch, and for what. */
export interface WatchOptions {
  readonly document: Document;
  /** Cheap, since it is asked for every change of the page. */
  readonly isRelevant: (record: MutationRecord) => boolean;
  readonly onChange: (change: ContentChange) => void;
  /** The page changes too often: nothing is watched any more. */
  readonly onGiveUp: () => void;
  readonly signal: AbortSignal;
}

/** A watch under way. */
export interface ContentWatch {
  /** Changes inside a shadow root are told only to who asks there. */
  readonly alsoWatch: (root: ShadowRoot) => void;
}

/** No attributes: pages toggle classes a thousand times a second, and we read none of them. */
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Watches until `signal` aborts. */
export function watchContent(options: WatchOptions): ContentWatch {
  const { document, isRelevant, onChange, onGiveUp, signal } = options;
  const isTooMuch = createTurnLimit(() => performance.now());
  let dirty = new Set<Node>();
  let hasRemovals = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stop = (): void => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  const report = (): void => {
    timer = null;
    const change = { dirty, hasRemovals };
    dirty = new Set();
    hasRemovals = false;
    onChange(change);
  };
  const observer = new MutationObserver((records) => {
    const relevant = records.filter(isRelevant);
    if (relevant.length === 0) return;
    if (isTooMuch()) {
      stop();
      onGiveUp();
      return;
    }
    for (const record of relevant) {
      for (const node of changedNodes(record)) dirty.add(node);
      if (record.removedNodes.length > 0) hasRemovals = true;
    }
    timer ??= setTimeout(report, BUNDLE_DELAY_MS);
  });

  observer.observe(document, OBSERVED);
  signal.addEventListener('abort', stop);
  return { alsoWatch: (root) => observer.observe(root, OBSERVED) };
}

/** A text that was cut out leaves its neighbours changed, so the parent counts too. */
function changedNodes({ type, target, addedNodes, removedNodes }: MutationRecord): Node[] {
  if (type === 'characterData') return [target];
  const isTextRemoved = [...removedNodes].some(({ nodeType }) => nodeType === TEXT_NODE);
  return isTextRemoved ? [target, ...addedNodes] : [...addedNodes];
}

const TEXT_NODE = 3;
