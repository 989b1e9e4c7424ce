/** What the popup needs from the browser, so that it can be tried without one. */
import type { TopicId } from '../../lib/dataset/schema/primitives';
import type { ArticleBeside, PageReport } from '../../lib/messaging/protocol';
import type { SearchableDataset } from '../../lib/packaged/searchable-dataset';
import type { SettingsService } from '../settings-service';

/** The page in front. */
export interface PopupPage {
  /** Null where no content script of ours answers. */
  readonly report: () => Promise<PageReport | null>;
  /** What it has to do with a topic; null where it does not mention it, or does not answer. */
  readonly article: (topic: TopicId) => Promise<ArticleBeside | null>;
  /** Tells it of changed settings; resolves when it has acted on them, or does not answer. */
  readonly settle: () => Promise<void>;
  /** False where the topic has gone from the page. */
  readonly jumpTo: (topic: TopicId) => Promise<boolean>;
}

/** Quiet for a while; times in ms since 1970. */
export interface HushService {
  readonly read: () => Promise<number | null>;
  /** Begins it, or ends it; resolves to its end. */
  readonly set: (isQuiet: boolean) => Promise<number | null>;
}

/** Everything the popup asks for. */
export interface PopupServices {
  readonly settings: SettingsService;
  readonly hush: HushService;
  readonly page: PopupPage;
  /** Rejects with a DatasetError. */
  readonly openDataset: () => Promise<SearchableDataset>;
  readonly closePopup: () => void;
}
