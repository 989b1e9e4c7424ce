/** What the page side gives a card, and what it hears back. */
import type { CardBundle, SourceFilter } from '../../dataset/compiled';
import type { Publication } from '../../dataset/schema/registries';
import type { TopicId } from '../../dataset/schema/primitives';
import type { OwnPage, PageCommand } from '../../messaging/protocol';
import type { PageSettings } from '../../settings/settings';

/** A card as it is to be shown now. */
export interface CardModel {
  readonly bundle: CardBundle;
  readonly filter: SourceFilter;
  /** Statements to show although the filter hides them. */
  readonly reveal: readonly string[] | 'all';
  readonly mode: 'compact' | 'expanded';
  readonly articleDate: string | null;
  /** Over the page, or at the foot of a touched screen. */
  readonly surface: 'overlay' | 'sheet';
  readonly pinned: boolean;
  /** Where the words stand that the card is about; null where it stands at none. */
  readonly beside: Element | null;
  /** Which term of the page the keyboard came to, from 1; absent where it did not bring the card. */
  readonly walk?: { readonly at: number; readonly of: number } | undefined;
  readonly trail: readonly { readonly title: string }[];
  readonly parents: readonly { readonly topic: TopicId; readonly title: string }[];
  /** The words that opened the card, where they are a contested wording. */
  readonly pageWords?: string | undefined;
  /** The words that opened the card, whatever they are. */
  readonly mentionWords?: string | undefined;
  readonly pagePublisher: Publication | null;
  /** What the page's article says, block by block; asked when the card is opened further. */
  readonly articleTexts: () => readonly string[];
  readonly appearance: PageSettings['appearance'];
  readonly onExpand: () => void;
  readonly onClose: () => void;
  /** Absent: a sheet has nowhere to be put aside. */
  readonly onPin?: (() => void) | undefined;
  /** Absent: the card stands at its words. */
  readonly onMove?: (() => void) | undefined;
  readonly onOpenPage: (page: OwnPage) => void;
  readonly onOpenTopic: (topic: TopicId) => void;
  readonly onCommand: (command: PageCommand) => void;
  readonly onBack: () => void;
  readonly onShowHidden: (keys: readonly string[] | 'all') => void;
  readonly onHideAgain: () => void;
}
