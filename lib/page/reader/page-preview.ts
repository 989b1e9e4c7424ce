/** Marks and cards of one page, wired: pointer and keys to the preview, the preview to the card. */
import type { Publication } from '../../dataset/schema/registries';
import type { TopicId } from '../../dataset/schema/primitives';
import type { OwnPage, PageAttention, PageCommand } from '../../messaging/protocol';
import {
  dwellOf,
  isAskedFor,
  shownOf,
  type MarkId,
  type PreviewState,
} from '../../preview/preview-state';
import type { PageSettings } from '../../settings/settings';
import type { CardSurface } from '../card/card-surface';
import { cardView, createLateSurface } from '../card/card-view';
import type { NativeDom } from '../dom/native-dom';
import { createHitTest } from '../marks/hit-test';
import { chooseMarked, createMarkPainter } from '../marks/mark-painter';
import type { MarkedText, PageMention } from '../marks/marked-text';
import { createMentionMeter } from '../marks/mention-place';
import { isShowable } from '../marks/is-showable';
import { createCardFocus } from './card-focus';
import { createCardPresenter } from './card-presenter';
import { mentionOf } from './card-slot';
import { mayOpen } from './may-open';
import type { ReaderServices } from './page-setup';
import { createPointerZones } from './pointer-zone';
import { createPreviewDriver, type PreviewDriverOptions } from './preview-driver';
import { termToGo } from './term-walk';
import { watchReader } from './watch-reader';
import { watchScroll } from './watch-scroll';

/** What a page's preview needs. */
export interface PagePreviewOptions {
  readonly dom: NativeDom;
  readonly view: Window;
  readonly text: MarkedText;
  readonly services: ReaderServices;
  readonly getCard: PreviewDriverOptions['getCard'];
  /** Whose page it is, where it is one of our publications. */
  readonly publisher: () => Publication | null;
  readonly onOpenPage: (page: OwnPage) => void;
  readonly settings: () => PageSettings;
  readonly dateOf: (mark: MarkId | null) => string | null;
  readonly titleOf: (topic: string) => string | undefined;
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly signal: AbortSignal;
}

/** Marks and cards of one page. */
export interface PagePreview {
  /** Mentions came or went. */
  readonly repaint: (gone: ReadonlySet<MarkId>) => void;
  /** Settings changed. */
  readonly refresh: () => void;
  /** Scrolls to the topic's first mention that can be seen and opens its card; false: there is none. */
  readonly jumpTo: (topic: TopicId) => boolean;
  readonly run: (command: PageCommand) => void;
  /** The topic's mention whose card is open, else its first. */
  readonly mentionOf: (topic: TopicId) => PageMention | undefined;
  /** What the reader points at, and whose card is open. */
  readonly attention: () => Omit<PageAttention, 'inView'>;
}

const now = (): number => performance.now();

/** Starts without marks and without a card. */
export function createPagePreview(options: PagePreviewOptions): PagePreview {
  const { dom, view, text, services, settings, signal } = options;
  /** The page took the card away too often: it opens no more. */
  let isUnwelcome = false;
  /** The mark whose card was open last: the next term is the one after it, while it is in view. */
  let place: MarkId | null = null;
  /** Where the reader went, until the script that scrolls there has come with the first card. */
  let wanted: PageMention | null = null;
  const meter = createMentionMeter(dom.document);
  const painter = createMarkPainter(CSS.highlights, meter);
  const focus = createCardFocus({
    document: dom.document,
    front: () => presenter.front().host(),
    onHeld: (isHeld) => driver.send({ type: 'held', at: now(), isHeld }),
    signal,
  });
  const driver = createPreviewDriver({
    getCard: options.getCard,
    onChange: (next, previous) => {
      place = shownOf(next)?.mark ?? place;
      scrollToWanted(shownOf(next)?.mark);
      presenter.update(next, previous);
      if (countCards(next) < countCards(previous)) focus.giveBack();
    },
    now,
    signal,
  });
  /** Before the card is placed, which stands at where the words end up. */
  const scrollToWanted = (mark?: MarkId | null): void => {
    const scrollTo = cardView()?.scrollToMention;
    if (!scrollTo || wanted === null || mark !== wanted.id) return;
    scrollTo(wanted, { dom, meter });
    wanted = null;
  };
  const canGoTo = (mention: PageMention): boolean => isShowable(mention, { dom, meter });
  /** Where nothing is marked, the way leads where the marks would be. */
  const walk = (): readonly PageMention[] => {
    const { marks } = settings();
    return chooseMarked(text.mentions(), marks === 'none' ? 'first' : marks).filter(canGoTo);
  };
  const hitTest = createHitTest({ ...options, document: dom.document, meter });
  const watch = watchReader({
    window: view,
    zoneOf: createPointerZones({
      hitTest: (point) => (isUnwelcome ? null : hitTest(point)),
      isInCard: ({ target }) => target === presenter.front().host()?.element,
      isOnTheWay: (...way) => presenter.front().isOnTheWay(...way),
    }),
    pinAt: (target) => presenter.pinAt(target),
    mayOpen: (isModified) => mayOpen(settings(), isModified),
    mayClick: () => settings().trigger === 'click',
    state: driver.state,
    send: driver.send,
    now,
    signal,
  });
  const presenter = createCardPresenter({
    ...options,
    makeSurface: () =>
      createLateSurface({
        dom,
        shadowMode: services.shadowMode,
        signal,
        onHost: focus.attach,
        onScroll: () => keepUp(),
        onGiveUp: () => {
          driver.send({ type: 'all-dismissed' });
          isUnwelcome = true;
        },
      }),
    painter,
    meter,
    walk,
    pointer: watch.pointer,
    onCommand: (command) => run(command),
    send: driver.send,
  });
  const keepUp = (): void => {
    const state = driver.state();
    // The jump to another card scrolls this one's words away: that one takes its place.
    if (!presenter.follow() && !state.senses.isHeld && !isAskedFor(dwellOf(state)))
      driver.send({ type: 'dismissed' });
  };
  watchScroll({ window: view, onScroll: keepUp, onRest: painter.follow, signal });
  closeWhenInert({
    view,
    front: presenter.front,
    onInert: () => driver.send({ type: 'dismissed' }),
    signal,
  });
  signal.addEventListener('abort', painter.dispose);

  const goTo = (mention: PageMention): void => {
    wanted = mention;
    scrollToWanted(mention.id);
    const target = { mark: mention.id, topic: mention.topic };
    driver.send({ type: 'jumped', at: now(), target, by: 'keyboard' });
  };
  const isBelowTop = (mention: PageMention): boolean =>
    (meter.lines(mention).at(-1)?.bottom ?? 0) > 0;
  const isInView = (mention: PageMention): boolean =>
    isBelowTop(mention) && (meter.lines(mention)[0]?.top ?? 0) < view.innerHeight;
  const run = (command: PageCommand): void => {
    if (command === 'enter-card') {
      focus.enter();
      return;
    }
    const terms = walk();
    const last = terms.find(({ id }) => id === place);
    const mention = termToGo(terms, {
      step: command === 'next-term' ? 1 : -1,
      current: currentMark(driver.state()) ?? (last && isInView(last) ? place : null),
      isBelowTop,
    });
    if (mention !== null) goTo(mention);
  };
  return {
    repaint: (gone) => {
      if (gone.size > 0) driver.send({ type: 'marks-gone', marks: gone });
      painter.paint(text.mentions(), settings().marks);
    },
    refresh: () => {
      painter.paint(text.mentions(), settings().marks);
      presenter.refresh(driver.state());
    },
    jumpTo: (topic) => {
      const mention = text.mentions().find((one) => one.topic === topic && canGoTo(one));
      if (mention !== undefined) goTo(mention);
      return mention !== undefined;
    },
    run,
    mentionOf: (topic) => {
      const shown = mentionOf(shownOf(driver.state()), text);
      return shown?.topic === topic ? shown : text.mentions().find((one) => one.topic === topic);
    },
    attention: () => ({
      pointed: dwellOf(driver.state())?.target.topic ?? null,
      opened: shownOf(driver.state())?.bundle.card.id ?? null,
    }),
  };
}

/** Cards in front and aside. */
function countCards(state: PreviewState): number {
  return state.senses.pins.length + (shownOf(state) === null ? 0 : 1);
}

function currentMark(state: PreviewState): MarkId | null {
  if (state.phase === 'dwelling') return state.dwell.target.mark;
  return shownOf(state)?.mark ?? null;
}

/** A modal dialog that the page opens takes the focus, and everything outside becomes inert. */
function closeWhenInert({
  view,
  front,
  onInert,
  signal,
}: {
  view: Window;
  front: () => CardSurface;
  onInert: () => void;
  signal: AbortSignal;
}): void {
  const check = (): void => {
    const host = front().host();
    if (host?.isShown() === true && host.isInert()) onInert();
  };
  view.addEventListener('focusin', check, { capture: true, passive: true, signal });
}
