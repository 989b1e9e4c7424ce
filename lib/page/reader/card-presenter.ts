/** Shows the state of the preview: which card, how much of it, and where. */
import type { CardBundle } from '../../dataset/compiled';
import type { Point } from '../../placement/geometry';
import { shownOf, type MarkId, type PreviewState, type Shown } from '../../preview/preview-state';
import type { PreviewEvent } from '../../preview/preview-event';
import type { PageSettings } from '../../settings/settings';
import type { CardModel } from '../card/card-model';
import type { CardAnchor, CardSurface } from '../card/card-surface';
import type { MarkPainter } from '../marks/mark-painter';
import type { MarkedText } from '../marks/marked-text';
import type { MentionMeter } from '../marks/mention-place';
import { copyText } from './copy-text';

/** What the presenter shows with, and what it asks. */
export interface CardPresenterOptions {
  readonly surface: CardSurface;
  readonly painter: MarkPainter;
  readonly text: MarkedText;
  readonly meter: MentionMeter;
  readonly settings: () => PageSettings;
  /** Day of the article the mark stands in. */
  readonly dateOf: (mark: MarkId | null) => string | null;
  readonly titleOf: (topic: string) => string | undefined;
  readonly pointer: () => Point | null;
  readonly send: (event: PreviewEvent) => void;
}

/** Keeps the surface in step with the state. */
export interface CardPresenter {
  readonly update: (next: PreviewState, previous: PreviewState) => void;
  /** Settings changed: the open card is computed anew. */
  readonly refresh: (state: PreviewState) => void;
  /** The page scrolled; false when the words are out of sight. */
  readonly follow: (state: PreviewState) => boolean;
}

/** What the reader did with the card in front; forgotten with it. */
interface CardUse {
  readonly bundle: CardBundle;
  mode: CardModel['mode'];
  reveal: readonly string[] | 'all';
}

/** Starts with nothing shown. */
export function createCardPresenter(options: CardPresenterOptions): CardPresenter {
  const { surface, painter, text, meter, send } = options;
  let use: CardUse | null = null;
  let latest: PreviewState | null = null;

  const refresh = (state: PreviewState): void => {
    latest = state;
    const shown = shownOf(state);
    if (shown === null) {
      use = null;
      surface.hide();
      return;
    }
    if (use?.bundle !== shown.bundle) use = { bundle: shown.bundle, mode: 'compact', reveal: [] };
    surface.show(modelOf(shown, state, use), anchorOf(shown, options));
  };

  const change = (alter: (present: CardUse) => void): void => {
    if (use === null || latest === null) return;
    alter(use);
    refresh(latest);
  };

  const modelOf = (
    shown: Shown,
    { phase }: PreviewState,
    { mode, reveal }: CardUse,
  ): CardModel => ({
    bundle: shown.bundle,
    filter: options.settings().sources,
    reveal,
    mode,
    articleDate: options.dateOf(shown.mark),
    pinned: phase === 'pinned',
    trail: shown.trail.map(({ card }) => ({ title: card.title })),
    parents: parentsOf(shown, options),
    appearance: options.settings().appearance,
    onExpand: () =>
      change((present) => {
        present.mode = 'expanded';
      }),
    onShowHidden: (keys) =>
      change((present) => {
        present.reveal =
          keys === 'all' || present.reveal === 'all' ? 'all' : [...present.reveal, ...keys];
      }),
    onHideAgain: () =>
      change((present) => {
        present.reveal = [];
      }),
    onClose: () => send({ type: 'dismissed' }),
    onPin: () => send({ type: 'pin-toggled' }),
    onOpenTopic: (topic) => send({ type: 'topic-asked', topic }),
    onBack: () => send({ type: 'went-back' }),
    onCopy: (request) => copyText(request.text),
  });

  return {
    refresh,
    update: (next, previous) => {
      const [now, before] = [shownOf(next), shownOf(previous)];
      latest = next;
      if (now?.mark !== before?.mark) painter.setCurrent(mentionOf(now, text));
      const isSame =
        now?.bundle === before?.bundle &&
        now?.mark === before?.mark &&
        (next.phase === 'pinned') === (previous.phase === 'pinned');
      if (!isSame) refresh(next);
    },
    follow: (state) => {
      const shown = shownOf(state);
      if (shown === null || state.phase === 'pinned') return true;
      const mention = mentionOf(shown, text);
      if (mention === null) return true;
      const lines = meter.lines(mention);
      surface.move({ lines, pointer: null });
      return lines.some(({ bottom, top }) => bottom > 0 && top < globalThis.innerHeight);
    },
  };
}

function mentionOf(shown: Shown | null, text: MarkedText) {
  return shown === null || shown.mark === null ? null : text.find(shown.mark);
}

/** A card without its words, or opened by a link in it, stays where it is. */
function anchorOf(shown: Shown, { text, meter, pointer }: CardPresenterOptions): CardAnchor {
  const mention = mentionOf(shown, text);
  return {
    lines: mention === null ? null : meter.lines(mention),
    pointer: shown.by === 'pointer' ? pointer() : null,
  };
}

function parentsOf(shown: Shown, { text, titleOf }: CardPresenterOptions): CardModel['parents'] {
  // Behind a link the card is no longer the mention's own.
  if (shown.trail.length > 0) return [];
  return (mentionOf(shown, text)?.parents ?? []).flatMap((topic) => {
    const title = titleOf(topic);
    return title === undefined ? [] : [{ topic, title }];
  });
}
