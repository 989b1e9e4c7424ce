/** Tells a side panel what its page holds and what the reader is at. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { PageAttention, PageNews } from '../../messaging/protocol';
import { scrollToMention } from '../card/scroll-to-mention';
import { nativeDom } from '../dom/native-dom';
import { CURRENT_HIGHLIGHT } from '../marks/highlight-names';
import { isShowable } from '../marks/is-showable';
import { createMentionMeter, staticRangeOf } from '../marks/mention-place';
import type { PageMention } from '../marks/marked-text';
import type { ReadingSession } from '../reader/reading-session';
import { termsOf, topicsInView } from './page-terms';
import { watchPointerRest } from './pointer-rest';

/**
 * Between two looks at the page, in ms: a list that follows five times a
 * second seems to follow at once.
 */
export const LOOK_EVERY_MS = 200;

/** What a feed needs. */
export interface PageFeedOptions {
  readonly view: Window;
  readonly session: () => ReadingSession | null;
  readonly tell: (news: PageNews) => void;
  /** The panel has gone. */
  readonly signal: AbortSignal;
}

/** A feed that runs. */
export interface PageFeed {
  /** Scrolls to the topic's first mention that can be seen and marks it, without opening its card. */
  readonly show: (topic: TopicId) => void;
}

/**
 * Tells now, and then what has changed, until `signal` aborts.
 *
 * It looks rather than listens: scrolling, hovering, late paragraphs and a
 * page that moves under the reader would each need an event of their own in
 * the script that every page carries. No frames come while the tab is hidden,
 * so it rests then.
 */
export function startPageFeed({ view, session, tell, signal }: PageFeedOptions): PageFeed {
  const dom = nativeDom(view.document);
  const meter = createMentionMeter(view.document);
  const pointer = watchPointerRest({ view, session, meter, signal });
  let mentions: readonly PageMention[] | null = null;
  let articles = 0;
  let attention = '';
  let shown: Highlight | null = null;
  let timer = 0;
  let frame = 0;

  const look = (): void => {
    const reading = session();
    const present = reading?.text.mentions() ?? NOTHING;
    const open = reading?.articles() ?? [];
    // The text makes its list anew when mentions come or go.
    if (present !== mentions || open.length !== articles) {
      mentions = present;
      articles = open.length;
      tell({ type: 'terms', terms: termsOf(present, reading?.titleOf ?? (() => undefined)) });
    }
    const asked = reading?.preview.attention() ?? NO_ATTENTION;
    const { pointed, rested } = pointer();
    const next: PageAttention = {
      inView: topicsInView(present, { lines: meter.lines, height: view.innerHeight }),
      // A card that is open says more than a pointer that rests elsewhere.
      pointed: asked.pointed ?? pointed,
      opened: asked.opened ?? rested,
    };
    const key = JSON.stringify(next);
    if (key === attention) return;
    attention = key;
    tell({ type: 'attention', ...next });
  };
  const lookLater = (): void => {
    timer = view.setTimeout(() => {
      frame = view.requestAnimationFrame(() => {
        look();
        lookLater();
      });
    }, LOOK_EVERY_MS);
  };
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
    if (shown !== null && CSS.highlights.get(CURRENT_HIGHLIGHT) === shown) {
      CSS.highlights.delete(CURRENT_HIGHLIGHT);
    }
  });
  look();
  lookLater();

  return {
    show: (topic) => {
      const mention = mentions?.find(
        (one) => one.topic === topic && isShowable(one, { dom, meter }),
      );
      const range = mention === undefined ? null : staticRangeOf(mention);
      if (mention === undefined || range === null) return;
      scrollToMention(mention, { dom, meter });
      // Until the preview opens or closes a card, which says what is current then.
      shown = new Highlight(range);
      CSS.highlights.set(CURRENT_HIGHLIGHT, shown);
    },
  };
}

const NOTHING: readonly PageMention[] = [];
const NO_ATTENTION = { pointed: null, opened: null };
