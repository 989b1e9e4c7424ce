/** Which mention is under the pointer. Highlights are no elements, so the text is asked. */
import { contains, type Point, type Rect } from '../../placement/geometry';
import type { MarkedText, PageMention } from './marked-text';
import type { MentionMeter } from './mention-place';

/** Around a mention's boxes in px: pixels are round, lines are not. */
const SLACK_PX = 1;

/** Answers at most once a frame; each answer may make the browser lay out. */
export type HitTest = (point: Point) => PageMention | null;

/** What the test looks at. */
export interface HitTestOptions {
  readonly document: Document;
  readonly text: MarkedText;
  readonly meter: MentionMeter;
  /** Open shadow roots to look into. */
  readonly shadowRoots: () => readonly ShadowRoot[];
}

/** The caret nearest the pointer names a candidate; its boxes confirm it. */
export function createHitTest({ document, text, meter, shadowRoots }: HitTestOptions): HitTest {
  return (point) => {
    const caret = document.caretPositionFromPoint(point.x, point.y, {
      shadowRoots: [...shadowRoots()],
    });
    if (caret === null || !isText(caret.offsetNode)) return null;
    const mention = text.mentionAt({ node: caret.offsetNode, offset: caret.offset });
    return mention !== null && meter.lines(mention).some((line) => contains(grown(line), point))
      ? mention
      : null;
  };
}

const TEXT_NODE = 3;

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function grown({ left, top, right, bottom }: Rect): Rect {
  return {
    left: left - SLACK_PX,
    top: top - SLACK_PX,
    right: right + SLACK_PX,
    bottom: bottom + SLACK_PX,
  };
}
