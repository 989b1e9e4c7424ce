/** What the parts of one page's reader share. */
import type { TopicId } from '../../dataset/schema/primitives';
import type { OwnPage, PageCard } from '../../messaging/protocol';
import type { PageSettings } from '../../settings/settings';
import type { FindMentions } from './find-in-batches';

/** Everything that is not the page: injected by the entry point, faked by tests. */
export interface ReaderServices {
  readonly findMentions: FindMentions;
  /** Also sees to it that there is a card renderer. */
  readonly getCard: (topic: TopicId) => Promise<PageCard | null>;
  readonly getPageSettings: () => Promise<PageSettings>;
  readonly openPage: (page: OwnPage) => Promise<void>;
  /** Whether a rejection says that the extension is gone from under this page. */
  readonly isGone: (error: unknown) => boolean;
  /** Open only for tests. */
  readonly shadowMode: ShadowRootMode;
}
