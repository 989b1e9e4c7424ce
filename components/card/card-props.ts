/** What a card is given and what it tells back. */
import type { PartyId, TopicId } from '../../lib/dataset/schema/primitives';
import type { Publication } from '../../lib/dataset/schema/registries';
import type { CardView } from '../../lib/dataset/visibility/card-view';
import type { Appearance } from '../appearance';

/** Enough of a topic to link to it. */
export interface TopicLink {
  readonly topic: TopicId;
  readonly title: string;
}

/** A text for the clipboard: the card never touches the clipboard itself. */
export interface CopyRequest {
  readonly text: string;
  readonly what: 'citation' | 'markdown' | 'csl' | 'bibtex' | 'passage' | 'report';
}

/** What the reader does in a card. */
export interface CardEvents {
  readonly onExpand: () => void;
  /** Absent: the card has no close button (inside the popup). */
  readonly onClose?: (() => void) | undefined;
  /** Absent: the card cannot be pinned here. */
  readonly onPin?: (() => void) | undefined;
  /** Absent: the card has one place only. */
  readonly onMove?: (() => void) | undefined;
  /** Absent: the sources are chosen beside the card (in our own pages). */
  readonly onChooseSources?: (() => void) | undefined;
  /** Absent: it is beside the article already, or nothing can stand beside it here. */
  readonly onOpenBeside?: (() => void) | undefined;
  readonly onOpenTopic: (topic: TopicId) => void;
  readonly onBack: () => void;
  /** Keys of statements to show although the filter hides them; `all` for the whole card. */
  readonly onShowHidden: (keys: readonly string[] | 'all') => void;
  /** Takes back what `onShowHidden` showed. */
  readonly onHideAgain: () => void;
  /** Resolves to whether the text reached the clipboard. */
  readonly onCopy: (request: CopyRequest) => Promise<boolean>;
}

/** One card. */
export interface CardProps extends CardEvents {
  readonly view: CardView;
  readonly mode: 'compact' | 'expanded';
  /** Day of the article in front, YYYY-MM-DD; null where there is none or it is unknown. */
  readonly articleDate: string | null;
  /** BCP 47; dates and country names are written in it. */
  readonly locale: string;
  readonly pinned: boolean;
  /** Which term of the page the keyboard came to, from 1; absent where it did not bring the card. */
  readonly walk?: { readonly at: number; readonly of: number } | undefined;
  /** What was shown in this place before, oldest first; the last is where Back leads. */
  readonly trail: readonly { readonly title: string }[];
  /** Topics of shorter names inside the mention ("NATO" in "NATO membership"). */
  readonly parents?: readonly TopicLink[] | undefined;
  /** The page's words that opened the card, where they are a contested wording. */
  readonly pageWords?: string | undefined;
  /** The page's words that opened the card, whatever they are: a wrong match is reported with them. */
  readonly mentionWords?: string | undefined;
  /** Who publishes the page in front, where it is one of our publications. */
  readonly pagePublisher?: Publication | null | undefined;
  /** Parties whom the article in front does not name; absent where there is no article or it is not known. */
  readonly unnamed?: ReadonlySet<PartyId> | undefined;
  readonly appearance: Appearance;
  /**
   * Over somebody's page it is a dialog that scrolls inside, at the foot of a touched screen a
   * sheet; in our own pages it is their text.
   */
  readonly surface: 'overlay' | 'sheet' | 'panel';
}
