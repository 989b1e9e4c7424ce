/** Paints marks as CSS highlights: no element is added, nothing moves, the page's HTML is as it was. */
import type { PageSettings } from '../../settings/settings';
import { CURRENT_HIGHLIGHT, FAINT_HIGHLIGHT, MARK_HIGHLIGHT } from './highlight-names';
import type { PageMention } from './marked-text';
import { staticRangeOf, type MentionMeter } from './mention-place';
import { nearestWindow } from './nearest-window';

/** Paints the marks of one page. */
export interface MarkPainter {
  /** Paints anew; of many mentions only those around the viewport. */
  readonly paint: (mentions: readonly PageMention[], marks: PageSettings['marks']) => void;
  /** After a scroll: paints anew if there are more mentions than live marks. */
  readonly follow: () => void;
  /** Shows which mention's card is open. */
  readonly setCurrent: (mention: PageMention | null) => void;
  readonly dispose: () => void;
}

/** The mentions that the setting marks. */
export function chooseMarked(
  mentions: readonly PageMention[],
  marks: PageSettings['marks'],
): readonly PageMention[] {
  if (marks === 'none') return [];
  return mentions.filter(({ leads, markable }) => (marks === 'first' ? leads : markable));
}

/** @param registry `CSS.highlights` of the page */
export function createMarkPainter(registry: HighlightRegistry, meter: MentionMeter): MarkPainter {
  const highlights = {
    mark: new Highlight(),
    faint: new Highlight(),
    current: new Highlight(),
  };
  // The mention under the pointer shows above its own mark.
  highlights.current.priority = 1;
  let marked: readonly PageMention[] = [];
  let live = { start: 0, end: 0 };

  const isAbove = (index: number): boolean => {
    const mention = marked[index];
    const bottom = mention === undefined ? undefined : meter.lines(mention).at(-1)?.bottom;
    return bottom !== undefined && bottom < 0;
  };

  const repaint = (): void => {
    highlights.mark.clear();
    highlights.faint.clear();
    for (const mention of marked.slice(live.start, live.end)) {
      const range = staticRangeOf(mention);
      if (range === null) continue;
      (mention.how === 'backref' ? highlights.faint : highlights.mark).add(range);
    }
    register(registry, MARK_HIGHLIGHT, highlights.mark);
    register(registry, FAINT_HIGHLIGHT, highlights.faint);
  };

  return {
    paint: (mentions, marks) => {
      marked = chooseMarked(mentions, marks);
      live = nearestWindow(marked.length, isAbove);
      repaint();
    },
    follow: () => {
      const next = nearestWindow(marked.length, isAbove);
      if (next.start === live.start && next.end === live.end) return;
      live = next;
      repaint();
    },
    setCurrent: (mention) => {
      highlights.current.clear();
      const range = mention === null ? null : staticRangeOf(mention);
      if (range !== null) highlights.current.add(range);
      register(registry, CURRENT_HIGHLIGHT, highlights.current);
    },
    dispose: () => {
      for (const highlight of Object.values(highlights)) highlight.clear();
      eraseMarks(registry);
    },
  };
}

/** Leaves no mark of ours in the page, whoever painted it. */
export function eraseMarks(registry: HighlightRegistry): void {
  for (const name of [MARK_HIGHLIGHT, FAINT_HIGHLIGHT, CURRENT_HIGHLIGHT]) registry.delete(name);
}

/** The page can list the registry: it holds nothing of ours while nothing is marked. */
function register(registry: HighlightRegistry, name: string, highlight: Highlight): void {
  if (highlight.size === 0) registry.delete(name);
  else if (registry.get(name) !== highlight) registry.set(name, highlight);
}
