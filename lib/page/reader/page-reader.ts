/** The reader of one page: what the entry point starts, and what popup and background talk to. */
import { problemOf, type DatasetProblem } from '../../dataset/dataset-problem';
import type { Publication } from '../../dataset/schema/registries';
import type { OwnPage, PageQuestions, PageReport } from '../../messaging/protocol';
import type { PageSettings } from '../../settings/settings';
import { siteOf } from '../../settings/site-of';
import { isReadablePage } from '../article/eligibility';
import { nativeDom } from '../dom/native-dom';
import { watchNavigation } from '../watch/watch-navigation';
import { articleBeside } from './article-beside';
import type { PagePreviewOptions } from './page-preview';
import type { ReaderServices } from './page-setup';
import { offerSession } from './reader-slot';
import { createReadingSession, type ReadingSession } from './reading-session';
import { waitUntilSeen } from './wait-until-seen';

/** Answers the questions that are asked of a page: at once, but for new settings. */
export type PageAnswers = {
  readonly [Question in keyof PageQuestions]: (
    ask: PageQuestions[Question]['ask'],
  ) => Question extends 'settings-changed' ? Promise<null> : PageQuestions[Question]['answer'];
};

/**
 * Starts reading; null on pages that are none of our business. Ends by itself,
 * without a trace, when the extension is gone from under the page.
 *
 * @param disposal is aborted then, and may be aborted from outside
 */
export function startPageReader(
  document: Document,
  services: ReaderServices,
  disposal: AbortController,
): PageAnswers | null {
  const dom = nativeDom(document);
  const { defaultView: view } = document;
  if (view === null || !isReadablePage(dom)) return null;
  const { signal } = disposal;
  let settings: PageSettings | null = null;
  let session: { readonly reading: ReadingSession; readonly end: AbortController } | null = null;
  let problem: DatasetProblem | null = null;

  const onFailure = (error: unknown): void => {
    if (services.isGone(error)) {
      disposal.abort();
      return;
    }
    problem = problemOf(error);
  };
  /** Whose page it is; told with the first card. */
  let publisher: Publication | null = null;
  const getCard: PagePreviewOptions['getCard'] = async (topic) => {
    try {
      const card = await services.getCard(topic);
      if (card === null) return null;
      ({ publisher } = card);
      return card.bundle;
    } catch (error) {
      onFailure(error);
      return null;
    }
  };
  const openPage = (page: OwnPage): void => {
    services.openPage(page).catch((error: unknown) => {
      if (services.isGone(error)) disposal.abort();
    });
  };
  const stop = (): void => {
    session?.end.abort();
    session = null;
  };
  /** The page is read, as far as it is there. */
  let looked: Promise<void> = Promise.resolve();
  const restart = (): void => {
    stop();
    problem = null;
    if (settings === null || settings.here === 'off' || signal.aborted) return;
    const end = new AbortController();
    const present = settings;
    const reading = createReadingSession({
      dom,
      view,
      services,
      getCard,
      onOpenPage: openPage,
      publisher: () => publisher,
      settings: () => settings ?? present,
      onFailure,
      onReplaced: restart,
      signal: end.signal,
    });
    session = { reading, end };
    looked = reading.look().catch(onFailure);
  };
  const applySettings = (next: PageSettings): void => {
    const wasHere = settings?.here;
    settings = next;
    if (next.here !== wasHere) restart();
    else session?.reading.preview.refresh();
  };
  let settingsAsked = 0;
  const loadSettings = async (): Promise<void> => {
    settingsAsked += 1;
    const turn = settingsAsked;
    try {
      const next = await services.getPageSettings();
      // Answers may overtake each other; the last question has the last word.
      if (turn === settingsAsked) applySettings(next);
    } catch (error) {
      onFailure(error);
    }
  };
  let loading: Promise<void> = Promise.resolve();
  /** Resolves when the page is as the newest settings want it. */
  const settle = async (): Promise<void> => {
    const mine = loadSettings();
    loading = mine;
    await mine;
    await loading;
    await looked;
  };
  const onNavigated = (): void => {
    // Infinite scroll changes the address while the article stays.
    const [article] = session?.reading.articles() ?? [];
    if (article === undefined || article.isStale()) restart();
  };

  signal.addEventListener('abort', stop);
  offerSession(() => session?.reading ?? null);
  watchNavigation(view, onNavigated, signal);
  void waitUntilSeen(document, signal).then(loadSettings);
  return {
    'page-report': () => ({
      ...stateOf({ session: session?.reading ?? null, settings, problem }),
      host: siteOf(document.location.href),
      topics: topicsOf(session?.reading ?? null),
      truncated: session?.reading.articles().some(({ truncated }) => truncated) ?? false,
    }),
    'article-beside': ({ topic }) => session && articleBeside(session.reading, topic),
    'jump-to': ({ topic }) => ({ found: session?.reading.preview.jumpTo(topic) ?? false }),
    'settings-changed': async () => {
      await settle();
      return null;
    },
    'run-command': ({ command }) => {
      session?.reading.preview.run(command);
      return null;
    },
  };
}

function stateOf({
  session,
  settings,
  problem,
}: {
  session: ReadingSession | null;
  settings: PageSettings | null;
  problem: DatasetProblem | null;
}): Pick<PageReport, 'state' | 'problem'> {
  if (problem !== null) return { state: 'failed', problem };
  if (settings?.here === 'off') return { state: 'off' };
  return { state: (session?.articles().length ?? 0) > 0 ? 'active' : 'not-an-article' };
}

function topicsOf(session: ReadingSession | null): PageReport['topics'] {
  if (session === null) return [];
  return session.text
    .topicCounts()
    .map((one) => ({ ...one, title: session.titleOf(one.topic) ?? one.topic }));
}
