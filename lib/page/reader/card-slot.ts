/** One card on the page: what is in it, how the reader uses it, and where it stands. */
import type { CardBundle } from '../../dataset/compiled';
import type { Publication } from '../../dataset/schema/registries';
import type { OwnPage, PageCommand } from '../../messaging/protocol';
import type { Point } from '../../placement/geometry';
import type { PreviewEvent } from '../../preview/preview-event';
import type { MarkId, PinId, Shown } from '../../preview/preview-state';
import type { PageSettings } from '../../settings/settings';
import type { CardModel } from '../card/card-model';
import type { CardAnchor, CardSurface } from '../card/card-surface';
import {
  elementOf,
  wordingOf,
  wordsOf,
  type MarkedText,
  type PageMention,
} from '../marks/marked-text';
import type { MentionMeter } from '../marks/mention-place';

/** What a slot shows with, and what it asks. */
export interface CardSlotOptions {
  readonly text: MarkedText;
  readonly meter: MentionMeter;
  readonly settings: () => PageSettings;
  /** Day of the article the mark stands in. */
  readonly dateOf: (mark: MarkId | null) => string | null;
  readonly titleOf: (topic: string) => string | undefined;
  /** The terms that the keyboard goes to, in reading order. */
  readonly walk: () => readonly PageMention[];
  readonly publisher: () => Publication | null;
  readonly pointer: () => Point | null;
  readonly onOpenPage: (page: OwnPage) => void;
  readonly onCommand: (command: PageCommand) => void;
  readonly send: (event: PreviewEvent) => void;
}

/** How a card is shown. */
export type SlotForm = 'float' | 'pinned' | 'sheet';

/** A place for one card. */
export interface CardSlot {
  readonly surface: CardSurface;
  /** From now on it holds that pinned card, or the one in front. */
  readonly assign: (pin: PinId | undefined) => void;
  /** The card that the reader may be about to see. */
  readonly prepare: (shown: Shown) => void;
  readonly show: (shown: Shown, form: SlotForm) => void;
  /** The page scrolled; false when the words of a floating card are out of sight. */
  readonly follow: () => boolean;
  readonly hide: () => void;
}

/** What the reader did with a card; known until neither it nor a card behind it is shown. */
interface CardUse {
  readonly bundle: CardBundle;
  mode: CardModel['mode'];
  reveal: readonly string[] | 'all';
}

/** Starts empty, for the card in front. */
export function createCardSlot(surface: CardSurface, options: CardSlotOptions): CardSlot {
  const { text, meter, send } = options;
  let pin: PinId | undefined;
  let uses: readonly CardUse[] = [];
  let present: { readonly shown: Shown; readonly form: SlotForm } | null = null;

  const show = (shown: Shown, form: SlotForm): void => {
    present = { shown, form };
    const { bundle, trail } = shown;
    const use = uses.find((used) => used.bundle === bundle) ?? newUse(bundle);
    // The way back leads to cards as they were left.
    uses = [...uses.filter((used) => trail.includes(used.bundle)), use];
    surface.show(modelOf(present, use), anchorOf(present));
  };
  const change = (alter: (used: CardUse) => void): void => {
    const use = uses.at(-1);
    if (use === undefined || present === null) return;
    alter(use);
    show(present.shown, present.form);
  };

  const modelOf = (
    { shown, form }: { readonly shown: Shown; readonly form: SlotForm },
    { mode, reveal }: CardUse,
  ): CardModel => ({
    bundle: shown.bundle,
    filter: options.settings().sources,
    reveal,
    mode,
    surface: form === 'sheet' ? 'sheet' : 'overlay',
    articleDate: options.dateOf(shown.mark),
    pinned: form === 'pinned',
    beside: elementBeside(shown, text),
    walk: shown.by === 'keyboard' ? placeOnWalk(shown, options.walk()) : undefined,
    trail: shown.trail.map(({ card }) => ({ title: card.title })),
    ...ofMention(shown, options),
    pagePublisher: options.publisher(),
    articleTexts: text.texts,
    appearance: options.settings().appearance,
    onExpand: () =>
      change((used) => {
        used.mode = 'expanded';
      }),
    onShowHidden: (keys) =>
      change((used) => {
        used.reveal = keys === 'all' || used.reveal === 'all' ? 'all' : [...used.reveal, ...keys];
      }),
    onHideAgain: () =>
      change((used) => {
        used.reveal = [];
      }),
    onClose: () => send({ type: 'dismissed', pin }),
    onPin: form === 'sheet' ? undefined : () => send({ type: 'pin-toggled', pin }),
    onMove: form === 'pinned' ? surface.turnCorner : undefined,
    onOpenPage: options.onOpenPage,
    onCommand: options.onCommand,
    onOpenTopic: (topic) => send({ type: 'topic-asked', topic, pin }),
    onBack: () => send({ type: 'went-back', pin }),
  });

  /** A card without its words, or one that was put aside, stays where it is. */
  const anchorOf = ({ shown, form }: { shown: Shown; form: SlotForm }): CardAnchor => {
    if (form === 'sheet') return 'foot';
    const mention = mentionOf(shown, text);
    const [first, ...rest] = mention === null || form === 'pinned' ? [] : meter.lines(mention);
    if (first === undefined) return 'stay';
    const isPointed = shown.by === 'pointer' || shown.by === 'click';
    return {
      lines: [first, ...rest],
      words: elementBeside(shown, text),
      pointer: isPointed ? options.pointer() : null,
    };
  };

  return {
    surface,
    prepare: (shown) => surface.prepare(modelOf({ shown, form: 'float' }, newUse(shown.bundle))),
    show,
    assign: (id) => {
      pin = id;
    },
    follow: () => {
      if (present === null) return true;
      const anchor = anchorOf(present);
      return surface.move(typeof anchor === 'string' ? anchor : { ...anchor, pointer: null });
    },
    hide: () => {
      present = null;
      uses = [];
      surface.hide();
    },
  };
}

function newUse(bundle: CardBundle): CardUse {
  return { bundle, mode: 'compact', reveal: [] };
}

/** The mention a card stands at. */
export function mentionOf(shown: Shown | null, text: MarkedText): PageMention | null {
  return shown === null || shown.mark === null ? null : text.find(shown.mark);
}

function elementBeside(shown: Shown, text: MarkedText): Element | null {
  const mention = mentionOf(shown, text);
  return mention && elementOf(mention);
}

function placeOnWalk({ mark }: Shown, walk: readonly PageMention[]): CardModel['walk'] {
  return { at: walk.findIndex(({ id }) => id === mark) + 1, of: walk.length };
}

/** What is the mention's own; behind a link the card is not about it. */
function ofMention(
  shown: Shown,
  { text, titleOf }: CardSlotOptions,
): Pick<CardModel, 'parents' | 'pageWords' | 'mentionWords'> {
  const mention = mentionOf(shown, text);
  if (mention === null || shown.trail.length > 0) return { parents: [] };
  return {
    mentionWords: wordsOf(mention),
    pageWords: wordingOf(mention),
    parents: mention.parents.flatMap((topic) => {
      const title = titleOf(topic);
      return title === undefined ? [] : [{ topic, title }];
    }),
  };
}
